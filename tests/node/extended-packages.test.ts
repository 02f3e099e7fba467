import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { beforeEach, describe, expect, it } from "vitest"
import { loadRuleFiles, type RulesInvalid } from "../../src/node.ts"
import type { LoadedRuleSet } from "../../src/rules/index.ts"
import { ruleJson, setJson } from "../rules/evaluating.ts"

let folder = ""
const write = (name: string, content: unknown): string => {
  const file = join(folder, name)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content))
  return file
}

const load = (file: string): Promise<Result.Result<LoadedRuleSet, RulesInvalid>> =>
  Effect.runPromise(Effect.result(loadRuleFiles([file], { only: true })))

const idsIn = async (file: string): Promise<readonly string[]> =>
  Result.getOrThrow(await load(file)).rules.map(({ rule }) => rule.id)

/** What is wrong: the name of the file, line and column, and the sentence. */
const problemsIn = async (file: string): Promise<readonly string[]> =>
  Result.match(await load(file), {
    onSuccess: () => [],
    onFailure: ({ problems }) =>
      problems.map(({ file: at, line, column, messages }) =>
        `${at.split("/").at(-1)}:${line}:${column} ${messages.en}`.replaceAll(`${folder}/`, ""),
      ),
  })

const setOf = (name: string, more: object = {}) =>
  setJson({ name, rules: [ruleJson({ id: `${name}.rule`, assert: { "==": [{ var: "$.unit" }, "甲"] } })], ...more })

const extending = (...names: readonly string[]): string =>
  write(
    "rules/mine.json",
    `{"name":"mine","version":"1","title":{"zh":"","en":""},"rules":[],\n"extends":${JSON.stringify(names)}}`,
  )

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gouji-packages-"))
  write("node_modules/plain/package.json", { name: "plain", gouji: "./rules.json" })
  write("node_modules/plain/rules.json", setOf("plain"))
  write("node_modules/plain/more/strict.json", setOf("strict", { extends: ["../rules.json"] }))
})

describe("a rule set that extends a package", () => {
  it("has the rules of the file that the package names", async () => {
    expect(await idsIn(extending("plain"))).toEqual(["plain.rule"])
  })

  it("has the rules of another file of the package, which extends files of its own folder", async () => {
    expect(await idsIn(extending("plain/more/strict.json"))).toEqual(["plain.rule", "strict.rule"])
  })

  it("finds a package with a scope, in the nearest folder", async () => {
    write("node_modules/@bureau/rules/package.json", { gouji: "far.json" })
    write("node_modules/@bureau/rules/far.json", setOf("far"))
    write("rules/node_modules/@bureau/rules/package.json", { gouji: "near.json" })
    write("rules/node_modules/@bureau/rules/near.json", setOf("near"))
    expect(await idsIn(extending("@bureau/rules"))).toEqual(["near.rule"])
  })

  it("finds a package that its own package is built on", async () => {
    write("node_modules/outer/package.json", { gouji: "./rules.json" })
    write("node_modules/outer/rules.json", setOf("outer", { extends: ["inner"] }))
    write("node_modules/outer/node_modules/inner/package.json", { gouji: "./rules.json" })
    write("node_modules/outer/node_modules/inner/rules.json", setOf("inner"))
    expect(await idsIn(extending("outer"))).toEqual(["inner.rule", "outer.rule"])
  })

  it("finds what a package exports, and nothing else of it", async () => {
    write("node_modules/closed/package.json", {
      name: "closed",
      exports: { ".": "./rules.json", "./strict.json": "./deep/strict.json" },
    })
    write("node_modules/closed/rules.json", setOf("closed"))
    write("node_modules/closed/deep/strict.json", setOf("deep"))
    expect(await idsIn(extending("closed", "closed/strict.json"))).toEqual(["closed.rule", "deep.rule"])
    expect(await problemsIn(extending("closed/deep/strict.json"))).toEqual([
      "mine.json:2:12 the package closed does not export deep/strict.json (exports in its package.json)",
    ])
  })

  it("takes a file beside it before a package", async () => {
    write("rules/plain/rules.json", setOf("beside"))
    expect(await idsIn(extending("plain/rules.json"))).toEqual(["beside.rule"])
  })

  it("takes a rule set of the same run before a package", async () => {
    const named = write("rules/named.json", setOf("plain", { name: "plain", title: { zh: "甲", en: "Of the run" } }))
    const loaded = await Effect.runPromise(loadRuleFiles([extending("plain"), named], { only: true }))
    expect(loaded.rules.map(({ rule }) => rule.id)).toEqual(["plain.rule"])
  })

  it("runs no code of a package", async () => {
    write("node_modules/code/package.json", { main: "./index.js", gouji: "./rules.js" })
    write("node_modules/code/index.js", "globalThis.hasRun = true")
    write("node_modules/code/rules.js", "globalThis.hasRun = true")
    expect(await problemsIn(extending("code"))).toEqual([
      "rules.js:1:1 this is not JSON: “globalThis.hasRun” stands where a value should be",
    ])
    expect(Reflect.has(globalThis, "hasRun")).toBe(false)
  })
})

describe("of a package that cannot be used", () => {
  it("all that is wrong is told at once, where it is named", async () => {
    write("node_modules/silent/package.json", { main: "./index.js" })
    write("node_modules/silent/index.js", "")
    write("node_modules/gone/package.json", { gouji: "./gone.json" })
    write("node_modules/broken/package.json", { gouji: "./rules.json" })
    write("node_modules/broken/rules.json", '{\n"name": }')
    expect(await problemsIn(extending("silent", "missing/rules.json", "gone", "broken", "./no.json"))).toEqual([
      'mine.json:2:21 there is neither a file "missing/rules.json" nor such a package installed',
      expect.stringMatching(/^mine\.json:2:58 .*no\.json: There is no such file/),
      'mine.json:2:12 the package silent does not say where its rule set is: its package.json needs a field such as "gouji": "./rules.json"',
      "mine.json:2:42 the rule set of the package gone cannot be read (ENOENT)",
      "rules.json:2:9 this is not JSON: “}” stands where a value should be",
    ])
  })

  it("one that is not installed is a rule set that there is not", async () => {
    expect(await problemsIn(extending("left-out"))).toEqual([
      'mine.json:2:12 there is no rule set "left-out", and no package of that name is installed',
    ])
  })

  it.each(["../secret.json", "/etc/hostname", "./../../secret.json"])(
    "%s is not taken for its rule set",
    async (named) => {
      write("secret.json", setOf("secret"))
      write("node_modules/secret.json", setOf("secret"))
      write("node_modules/sly/package.json", { gouji: named })
      expect((await problemsIn(extending("sly")))[0]).toMatch(/outside its own folder|cannot be read/)
    },
  )

  it("a link that leads out of it is refused", async () => {
    symlinkSync(write("secret.json", setOf("secret")), join(folder, "node_modules/plain/link.json"))
    expect(await problemsIn(extending("plain/link.json"))).toEqual([
      "mine.json:2:12 the package plain names a rule set outside its own folder",
    ])
  })

  it.each(["plain/../../secret.json", "plain/./rules.json", "plain//rules.json", "node:fs", "fs", "plain/%2e%2e/x"])(
    "no package is meant by %s",
    async (named) => {
      expect(await problemsIn(extending(named))).toHaveLength(1)
    },
  )
})

describe("what is wrong with an extended file", () => {
  it("is told in that file, with its line: a key that is there twice too", async () => {
    write(
      "node_modules/plain/rules.json",
      '{"name":"plain","version":"1",\n"title":{"zh":"","en":""},\n"rules":[],"rules":[],\n"rulez":1}',
    )
    expect(await problemsIn(extending("plain"))).toEqual([
      'rules.json:3:20 "rules" is written twice; the earlier one would have no effect',
      'rules.json:4:9 there is no field "rulez". Did you mean "rules"?',
    ])
  })

  it("is told once, though two files extend it", async () => {
    write("node_modules/plain/rules.json", { ...setOf("plain"), rulez: 1 })
    const other = write("rules/other.json", setOf("other", { extends: ["plain"] }))
    const both = await Effect.runPromise(Effect.result(loadRuleFiles([extending("plain"), other])))
    expect(Result.isFailure(both) ? both.failure.problems.map(({ code }) => code) : []).toEqual(["unknownField"])
  })
})
