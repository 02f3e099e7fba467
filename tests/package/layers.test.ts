import { execFileSync } from "node:child_process"
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join, relative, resolve } from "node:path"
import * as Schema from "effect/Schema"
import { afterAll, beforeAll, expect, it } from "vitest"

const root = resolve(import.meta.dirname, "../..")
const Config = Schema.fromJsonString(Schema.Struct({ forbidden: Schema.Array(Schema.Struct({ name: Schema.String })) }))
const Cruise = Schema.fromJsonString(
  Schema.Struct({
    summary: Schema.Struct({
      violations: Schema.Array(
        Schema.Struct({ from: Schema.String, to: Schema.String, rule: Schema.Struct({ name: Schema.String }) }),
      ),
    }),
  }),
)

/** For every rule an import that it must refuse. */
const refused: Readonly<Record<string, readonly [from: string, to: string]>> = {
  "no-cycle": ["src/money/cycle-a.ts", "./cycle-b.ts"],
  resolvable: ["src/money/lost.ts", "./nowhere.ts"],
  "money-stands-alone": ["src/money/x.ts", "../disclosure/leaf.ts"],
  "classification-knows-money-only": ["src/classification/x.ts", "../disclosure/leaf.ts"],
  "disclosure-knows-its-left": ["src/disclosure/x.ts", "../rules/leaf.ts"],
  "ingest-makes-disclosures-only": ["src/ingest/x.ts", "../rules/leaf.ts"],
  "recognisers-know-no-reader": ["src/ingest/recognise/x.ts", "../readers/leaf.ts"],
  "render-knows-disclosures-only": ["src/render/x.ts", "../audit/leaf.ts"],
  "facts-know-their-left": ["src/facts/x.ts", "../rules/leaf.ts"],
  "rules-know-their-left": ["src/rules/x.ts", "../audit/leaf.ts"],
  "audit-knows-its-left": ["src/audit/x.ts", "../report/leaf.ts"],
  "report-prints-only": ["src/report/x.ts", "../ingest/leaf.ts"],
  "testing-knows-the-core": ["src/testing/x.ts", "../rules/leaf.ts"],
  "testing-stands-on-fast-check": ["src/testing/library-of-others.ts", "parse5"],
  "nothing-ships-its-tests": ["src/audit/tested.ts", "../testing/leaf.ts"],
  "nothing-imports-the-command": ["src/node.ts", "./cli/leaf.ts"],
  "core-surface-is-browser-safe": ["src/index.ts", "./ingest/readers/leaf.ts"],
  "surfaces-are-for-users": ["src/report/surface.ts", "../node.ts"],
  "core-without-node": ["src/audit/files.ts", "node:fs"],
  "core-with-few-libraries": ["src/disclosure/library.ts", "parse5"],
  "no-barrel-of-effect": ["src/report/barrel.ts", "effect"],
  "shipped-code-needs-dependencies": ["src/report/dev.ts", "fast-check"],
  // Nothing imports it: dependency-cruiser names the module twice.
  "no-dead-module": ["src/money/lost.ts", "./lost.ts"],
  "source-knows-no-test": ["src/cli/x.ts", "../../tests/leaf.ts"],
}

/** Imports that stand by the rules. */
const allowed: readonly (readonly [from: string, to: string])[] = [
  ["src/disclosure/good.ts", "../money/leaf.ts"],
  ["src/facts/good.ts", "../disclosure/leaf.ts"],
  ["src/rules/good.ts", "../facts/leaf.ts"],
  ["src/rules/schema.ts", "effect/Schema"],
  ["src/audit/good.ts", "../rules/leaf.ts"],
  ["src/report/good.ts", "../audit/leaf.ts"],
  ["src/ingest/good.ts", "../disclosure/leaf.ts"],
  ["src/ingest/readers/good.ts", "node:fs"],
  ["src/ingest/readers/library.ts", "parse5"],
  ["src/index.ts", "./audit/leaf.ts"],
  ["src/node.ts", "./ingest/leaf.ts"],
  ["src/cli/main.ts", "../node.ts"],
  ["src/testing/good.ts", "../render/leaf.ts"],
  ["src/testing/library.ts", "fast-check"],
]

const house = mkdtempSync(join(tmpdir(), "gouji-layers-"))
const violations: { readonly from: string; readonly to: string; readonly rule: string }[] = []

/** Writes a module that imports another, and that other one, unless it is there already or stands for a missing one. */
const write = (from: string, to: string): void => {
  const file = join(house, from)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `import "${to}"\n`, { flag: "a" })
  if (!to.startsWith(".") || to.includes("nowhere")) return
  const target = resolve(dirname(file), to)
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, "export {}\n", { flag: "a" })
}

beforeAll(() => {
  cpSync(join(root, "package.json"), join(house, "package.json"))
  cpSync(join(root, "tsconfig.json"), join(house, "tsconfig.json"))
  symlinkSync(join(root, "node_modules"), join(house, "node_modules"))
  for (const [rule, [from, to]] of Object.entries(refused)) if (rule !== "no-dead-module") write(from, to)
  for (const [from, to] of allowed) write(from, to)
  write("src/money/cycle-b.ts", "./cycle-a.ts")
  const output = execFileSync(
    process.execPath,
    [
      join(root, "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs"),
      ...["src", "--output-type", "json", "--config", join(root, ".dependency-cruiser.json")],
    ],
    { cwd: house, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
  )
  for (const { from, to, rule } of Schema.decodeUnknownSync(Cruise)(output).summary.violations)
    violations.push({ from, to, rule: rule.name })
}, 60_000)

afterAll(() => rmSync(house, { recursive: true }))

it("has a refused import for every rule", () => {
  const config = Schema.decodeUnknownSync(Config)(readFileSync(join(root, ".dependency-cruiser.json"), "utf8"))
  expect(Object.keys(refused).sort()).toEqual(config.forbidden.map((rule) => rule.name).sort())
})

it.each(Object.entries(refused))("refuses, by the rule %s, that %j", (rule, [from, to]) => {
  const target = to.startsWith(".") ? relative(house, resolve(house, dirname(from), to)) : to
  const found = violations.filter((violation) => violation.rule === rule && violation.from === from)
  expect(found.map((violation) => violation.to).join()).toContain(
    target === "node:fs" ? "fs" : target.split("/").at(-1),
  )
})

it.each(allowed)("lets %s import %s", (from, to) => {
  const target = to.startsWith(".") ? relative(house, resolve(house, dirname(from), to)) : to
  expect(violations.filter((violation) => violation.from === from && violation.to === target)).toEqual([])
})
