import { readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import { SuppressionList } from "../../src/audit/index.ts"
import { auditFormats } from "../../src/cli/formats.ts"
import { builtIn, builtInSources, loadRuleSet, testRule } from "../../src/rules/index.ts"
import { readmes, sampleIn, sampleOf } from "../../tools/readme-samples.ts"
import { blocksOf } from "../docs/example.ts"

const root = resolve(import.meta.dirname, "../..")
const read = (file: string): string => readFileSync(join(root, file), "utf8")

const Manifest = Schema.fromJsonString(
  Schema.Struct({
    version: Schema.String,
    scripts: Schema.Record(Schema.String, Schema.String),
    dependencies: Schema.Record(Schema.String, Schema.String),
    devDependencies: Schema.Record(Schema.String, Schema.String),
  }),
)
const manifest = Schema.decodeUnknownSync(Manifest)(read("package.json"))

/** The lines of the first shell block: the quick start. */
const quickStart = (markdown: string): readonly string[] =>
  (/^```sh\n([\s\S]*?)^```/m.exec(markdown)?.[1] ?? "").split("\n").filter((line) => line !== "")

const jsonIn = (markdown: string): readonly unknown[] =>
  blocksOf(markdown, "json").map((block): unknown => JSON.parse(block))

/** What a file of suppressions has, and a rule set has not. */
const isSuppressions = (json: unknown): boolean => typeof json === "object" && json !== null && "suppressions" in json

const decodeSuppressions = Schema.decodeUnknownSync(SuppressionList, { errors: "all", onExcessProperty: "error" })

describe.each(Object.entries(readmes))("%s", (file, language) => {
  const readme = read(file)

  it("starts with exactly two command lines, one with an example and one with the tests", () => {
    expect(quickStart(readme)).toEqual(["npm ci && npm run example", "npm ci && npm test"])
  })

  it("shows a finding as the command prints it (node tools/readme-samples.ts renews it)", () => {
    expect(sampleOf(readme)).toBe(sampleIn(language))
  })

  it("writes rules that can be loaded, and whose examples hold", () => {
    const sets = jsonIn(readme)
      .filter((json) => !isSuppressions(json))
      .map((json) => loadRuleSet(json, { sources: builtInSources }))
    expect(sets.length).toBeGreaterThan(0)
    for (const set of sets) {
      const own = Result.getOrThrow(set).rules.filter(({ ruleSet }) => !ruleSet.startsWith("gouji:"))
      expect(own.length).toBeGreaterThan(0)
      expect(own.flatMap(testRule)).toEqual([])
      for (const { rule } of own) expect(rule.examples).toMatchObject({ pass: [{}], fail: [{}] })
    }
  })

  it("writes suppressions that are some, of rules that there are", () => {
    const files = jsonIn(readme).filter(isSuppressions)
    expect(files.length).toBeGreaterThan(0)
    const known = builtIn.rules.map(({ rule }) => rule.id)
    for (const file of files)
      for (const { rule } of decodeSuppressions(file).suppressions) expect(known).toContain(rule)
  })

  it("lists every format of an audit", () => {
    const rows = readme.split("\n").flatMap((line) => /^\| `([a-z]+)` /.exec(line)?.[1] ?? [])
    for (const format of auditFormats) expect(rows).toContain(format)
  })

  it("names commands that package.json has", () => {
    const commands = [...readme.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name ?? "")
    expect(commands.filter((name) => !Object.hasOwn(manifest.scripts, name))).toEqual([])
  })

  it("lists every dependency with the version that is installed", () => {
    const missing = Object.entries(manifest.dependencies).filter(
      ([name, version]) => !readme.split("\n").some((line) => line.includes(`\`${name}\``) && line.includes(version)),
    )
    expect(missing).toEqual([])
  })

  it("links to files that are there", () => {
    const links = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link]) => link ?? "")
    expect(links.length).toBeGreaterThan(0)
    for (const link of links) expect(() => readFileSync(join(root, link))).not.toThrow()
  })
})

it("says the same in both languages: the same code, the same order of headings and tables", () => {
  const [english, chinese] = [read("README.md"), read("README.zh-CN.md")]
  for (const language of ["ts", "json"]) expect(blocksOf(chinese, language)).toEqual(blocksOf(english, language))
  const shape = (markdown: string) => markdown.split("\n").flatMap((line) => /^(?:#+ |\|)/.exec(line)?.[0] ?? [])
  expect(shape(chinese)).toEqual(shape(english))
})

it("is what CI runs, word for word", () => {
  const ci = read(".ci/run")
  for (const command of quickStart(read("README.md"))) expect(ci).toContain(`step '${command}'`)
})

it("has a changelog entry for the version", () => {
  expect(read("CHANGELOG.md")).toContain(`## [${manifest.version}]`)
})
