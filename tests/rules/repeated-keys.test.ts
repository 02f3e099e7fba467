import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { loadRuleSet } from "../../src/rules/index.ts"

const text = `{
  "name": "test",
  "version": "1.0.0",
  "title": { "zh": "测试", "en": "Test", "zh": "又一次" },
  "rules": [],
  "overrides": {},
  "overrides": {}
}`

const found = (source: string) =>
  Result.match(loadRuleSet(JSON.parse(source), { text: source }), {
    onSuccess: () => [],
    onFailure: ({ diagnostics }) => diagnostics.map(({ code, pointer, line, column }) => [code, pointer, line, column]),
  })

describe("a key that a rule file has twice", () => {
  it("is told with the place of the second", () => {
    expect(found(text)).toEqual([
      ["duplicateKey", "/title/zh", 4, 46],
      ["duplicateKey", "/overrides", 7, 16],
    ])
  })

  it("is the same key however it is written", () => {
    expect(
      found(text.replace('"zh": "又一次"', '"\\u0065n": "x"').replace('"overrides": {}', '"$comment": "x"')),
    ).toEqual([["duplicateKey", "/title/en", 4, 51]])
  })

  it("is no matter in different objects, or in texts", () => {
    const sound = { name: "test", version: "1", title: { zh: '{"a":1,"a":2}', en: "a" }, rules: [] }
    expect(found(JSON.stringify(sound))).toEqual([])
  })
})
