import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { loadRuleFiles } from "../../src/node.ts"
import { ruleJson, setJson } from "../rules/evaluating.ts"

const folder = mkdtempSync(join(tmpdir(), "gouji-hostile-"))

/** What is wrong with a rule file of this text: the codes, and how long the longest message is. */
const refused = async (text: string) => {
  const file = join(folder, "rules.json")
  writeFileSync(file, text)
  const result = await Effect.runPromise(Effect.result(loadRuleFiles([file], { only: true })))
  return Result.isFailure(result) ? result.failure.problems : []
}

const codes = async (text: string): Promise<readonly (string | undefined)[]> =>
  (await refused(text)).map(({ code }) => code)

const head = '{"name":"t","version":"1","title":{"zh":"","en":""},"rules":['
const asserting = (logic: string): string =>
  `${head}${JSON.stringify(ruleJson({ assert: null })).replace('"assert":null', () => `"assert":${logic}`)}]}`
const millions = 5_000_000

describe("a rule file from a stranger, read from a disk", () => {
  it.each(['{"!":[', "["])("nested 100,000 deep by %s is refused", async (open) => {
    const close = open === "[" ? "]" : "]}"
    expect(await codes(asserting(`${open.repeat(100_000)}1${close.repeat(100_000)}`))).toEqual(["tooDeep"])
  })

  it("whose keys are there twice, a hundred thousand levels deep, is refused with as many problems as one can read", async () => {
    const found = await codes(asserting(`${'{"a":1,"a":'.repeat(100_000)}1${"}".repeat(100_000)}`))
    expect(found).toContain("tooDeep")
    expect(found.length).toBeLessThan(1_001)
  })

  it("with a key a million times is refused", async () => {
    expect(await codes(`{${Array.from({ length: 1_000_000 }, () => '"a":1').join(",")}}`)).toContain("duplicateKey")
  })

  it.each([
    ["text", (long: string) => `${head}],"$comment":"${long}","rulez":1}`],
    ["text of escapes", (long: string) => `${head}],"$comment":"${"\\n".repeat(long.length / 2)}","rulez":1}`],
    ["gap", (long: string) => `${head}]${" ".repeat(long.length)},"rulez":1}`],
  ])("with a %s of millions of characters is read to its end", async (_, text) => {
    const [problem] = await refused(text("x".repeat(millions)))
    expect(problem).toMatchObject({ code: "unknownField", pointer: "/rulez", line: 1 })
    expect(problem?.column).toBeGreaterThan(millions)
  })

  it("with a name of millions of characters is refused in few words", async () => {
    const [problem] = await refused(asserting(`{"${"k".repeat(millions)}":1}`))
    expect(problem?.code).toBe("unknownOperator")
    expect(problem?.messages.en.length).toBeLessThan(1_000)
  })

  it("that extends hundreds of thousands is refused", async () => {
    const names = Array.from({ length: 300_000 }, (_, index) => `x${index}`)
    const problems = await refused(JSON.stringify(setJson({ extends: names })))
    expect(problems.at(-1)?.code).toBe("tooLarge")
    expect(problems).toHaveLength(201)
  })

  it.each(["chain", "circle"])("whose names are a %s of thousands is refused", async (kind) => {
    const count = 20_000
    const next = (index: number) => (kind === "circle" ? (index + 1) % count : index + 1)
    const definitions = Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`d${index}`, { use: `d${next(index)}` }]),
    )
    expect(await codes(JSON.stringify(setJson({ definitions })))).toContain("tooDeep")
  })

  it("with a number beyond all numbers says so", async () => {
    const [problem] = await refused(asserting("1e999"))
    expect(problem?.messages.en).toBe("a number in the file is too large")
  })
})

describe("names across rule sets", () => {
  it("are not deeper together than a rule may be", async () => {
    const last = 150
    for (let index = 0; index <= last; index++) {
      const inner = index === last ? {} : { extends: [`./s${index + 1}.json`] }
      const logic = index === last ? 1 : { "+": [{ use: `d${index + 1}` }, 1] }
      const set = setJson({ name: `s${index}`, ...inner, definitions: { [`d${index}`]: logic } })
      writeFileSync(join(folder, `s${index}.json`), JSON.stringify(set))
    }
    const result = await Effect.runPromise(Effect.result(loadRuleFiles([join(folder, "s0.json")], { only: true })))
    const found = Result.isFailure(result) ? result.failure.problems.map(({ code }) => code) : []
    expect(found).toContain("tooDeep")
  })
})
