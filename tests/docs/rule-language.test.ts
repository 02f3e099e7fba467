import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import * as Effect from "effect/Effect"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { run } from "../../src/cli/run.ts"
import { operatorPages } from "../../tools/operator-pages.ts"
import { patternOf } from "../cli/scenario.ts"

const root = resolve(import.meta.dirname, "../..")
const before = process.cwd()
const folder = mkdtempSync(join(tmpdir(), "gouji-rule-language-"))

beforeAll(() => {
  process.chdir(folder)
  copyFileSync(join(root, "examples/qinglan-archives-2025-unit-budget.txt"), "budget.txt")
})
afterAll(() => {
  process.chdir(before)
  rmSync(folder, { recursive: true })
})

/** A step of the tutorial: a file that the reader writes, or a command that he runs, with what it prints. */
interface Step {
  readonly title: string
  readonly file?: string
  readonly text: string
}

const commandsIn = (text: string): readonly Step[] =>
  text
    .split(/^\$ /m)
    .slice(1)
    .map((command) => ({ title: command.split("\n")[0] ?? "", text: command }))

const stepsOf = (markdown: string): readonly Step[] =>
  [...markdown.matchAll(/^```(json|console)(?: (\S+))?\n([\s\S]*?)^```/gm)].flatMap(
    ([, language, file = "", text = ""]) =>
      language === "json" ? [{ title: `write ${file}`, file, text }] : commandsIn(text),
  )

/** Runs gouji in this process; the page shows what it prints, on whichever stream. */
const printed = async (argv: readonly string[]): Promise<string> => {
  let written = ""
  const outlet = {
    isTerminal: false,
    columns: undefined,
    write: (text: string | Uint8Array) => Effect.sync(() => void (written += String(text))),
  }
  await run(argv, { out: outlet, err: outlet, environment: {} })
  return written
}

describe.each(["rule-language.md", "rule-language.zh-CN.md"])("docs/%s", (page) => {
  const steps = stepsOf(readFileSync(join(root, "docs", page), "utf8"))

  it("has steps to take", () => {
    expect(steps.length).toBeGreaterThan(10)
  })

  it.each(steps)("$title", async ({ file, text }) => {
    if (file !== undefined) {
      writeFileSync(file, text)
      const check = await printed(["rules", "check", file, "--lang", "en"])
      // One snippet has a slip of the pen, which the page then shows and corrects.
      if (!text.includes('"amount.basic"')) expect(check).toMatch(/^\S+: sound/)
      return
    }
    const [command = "", ...output] = text.trimEnd().split("\n")
    expect(await printed(command.split(" ").slice(1))).toMatch(patternOf(output))
  })
})

it.each(Object.entries(operatorPages()))(
  "docs/%s is what the operators say (tools/operators.ts writes it)",
  (file, text) => {
    expect(readFileSync(join(root, "docs", file), "utf8")).toBe(text)
  },
)
