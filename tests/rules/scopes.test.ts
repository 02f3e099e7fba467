import { describe, expect, it } from "vitest"
import type { Json } from "../../src/rules/index.ts"
import { value } from "./evaluating.ts"

const data = {
  name: "outer",
  factor: 10,
  groups: [
    { name: "a", numbers: [1, 2] },
    { name: "b", numbers: [3] },
  ],
}

describe("what a variable reads", () => {
  it.each<readonly [title: string, rule: Json, result: Json]>([
    ["the item", { map: [{ var: "groups" }, { var: "name" }] }, ["a", "b"]],
    ["the item itself", { map: [[1, 2], { var: "" }] }, [1, 2]],
    ["the item one scope out", { map: [{ var: "groups" }, { var: "^.name" }] }, ["outer", "outer"]],
    [
      "the item two scopes out",
      { map: [{ var: "groups" }, { map: [{ var: "numbers" }, { cat: [{ var: "^.name" }, { var: "^^.name" }] }] }] },
      [["aouter", "aouter"], ["bouter"]],
    ],
    [
      "the root, from any depth",
      { map: [{ var: "groups" }, { map: [{ var: "numbers" }, { var: "$.factor" }] }] },
      [[10, 10], [10]],
    ],
    [
      "the whole root",
      { map: [{ filter: [{ var: "groups" }, { "==": [{ var: "name" }, "a"] }] }, { var: "$" }] },
      [data],
    ],
    ["nothing beyond the outermost scope", { var: "^.name" }, null],
    ["a member by position", { var: "groups.1.name" }, "b"],
    ["the length of a list", { var: "groups.length" }, 2],
    ["a path that is calculated", { var: { cat: ["groups.", 0, ".name"] } }, "a"],
    ["something else where there is nothing", { var: ["groups.7.name", { var: "name" }] }, "outer"],
    ["the outer item in filter", { filter: [[5, 10, 15], { ">": [{ var: "" }, { var: "^.factor" }] }] }, [15]],
    ["the outer item in some", { some: [[10], { "==": [{ var: "" }, { var: "^.factor" }] }] }, true],
    ["the outer item in all", { all: [[10], { "==": [{ var: "" }, { var: "^.factor" }] }] }, true],
    ["the outer item in none", { none: [[10], { "==": [{ var: "" }, { var: "^.factor" }] }] }, false],
    [
      "the outer item in reduce",
      { reduce: [[1, 2], { "+": [{ var: "accumulator" }, { "*": [{ var: "current" }, { var: "^.factor" }] }] }, 0] },
      30,
    ],
    ["the outer item in find", { find: [[9, 10], { "==": [{ var: "" }, { var: "^.factor" }] }] }, 10],
    ["the outer item in sum", { sum: [[1, 2], { "*": [{ var: "" }, { var: "^.factor" }] }] }, 30],
  ])("%s", (_, rule, result) => {
    expect(value(rule, data)).toEqual(result)
  })
})

describe("what is missing", () => {
  it.each<readonly [title: string, rule: Json, result: Json]>([
    ["is false", { if: [{ var: "gone" }, 1, 2] }, 2],
    ["is not true", { "!": [{ var: "gone" }] }, true],
    ["gives way in or", { or: [{ var: "gone" }, 7] }, 7],
    ["stops and", { and: [{ var: "gone" }, 7] }, null],
    ["spreads through arithmetic", { "-": [{ "+": [{ var: "gone" }, 1] }] }, null],
    ["spreads through sums", { sum: [{ var: "groups" }, { var: "gone" }] }, null],
    ["spreads through comparisons", { "<": [{ var: "gone" }, 1] }, null],
    ["spreads through agreement", { agrees: [1, { var: "gone" }] }, null],
    ["is left out of merged lists", { merge: [{ var: "gone" }, [1]] }, [1]],
    ["is missing where all of the merged lists are", { merge: [{ var: "gone" }] }, null],
    ["does not become a member of an object", { object: { a: { var: "gone" }, b: 1 } }, { b: 1 }],
    ["is no key to group by", { group: [{ var: "groups" }, { var: "gone" }] }, []],
    ["is named", { missing: ["gone", "name"] }, ["gone"]],
  ])("%s", (_, rule, result) => {
    expect(value(rule, data)).toEqual(result)
  })
})
