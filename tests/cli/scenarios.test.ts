import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as Effect from "effect/Effect"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { Io } from "../../src/cli/io.ts"
import { run } from "../../src/cli/run.ts"
import { parseScenarios, patternOf } from "./scenario.ts"

const here = new URL("scenarios/", import.meta.url)
const example = (name: string): URL => new URL(`../../examples/${name}.txt`, import.meta.url)
const before = process.cwd()
const folder = mkdtempSync(join(tmpdir(), "gouji-cli-"))

beforeAll(() => {
  process.chdir(folder)
  cpSync(new URL("files/", import.meta.url), folder, { recursive: true })
  copyFileSync(example("qinglan-archives-2025-unit-budget"), "clean.txt")
  copyFileSync(example("qinglan-archives-2025-unit-budget-flawed"), "flawed.txt")
  writeFileSync("empty.txt", "")
  writeFileSync("blank.txt", " \n\n\t\n")
  writeFileSync("letter.txt", "您好：\n附件请查收。\n此致敬礼\n")
  writeFileSync(
    "binary.bin",
    Uint8Array.from({ length: 2000 }, (_, index) => (index * 7) % 256),
  )
  mkdirSync("folder")
  // In the middle of the third table, and of the name in a row.
  const whole = readFileSync("clean.txt", "utf8")
  writeFileSync("cut.txt", whole.slice(0, whole.indexOf("培训支出", whole.indexOf("\n表3\n")) + 2))
})
afterAll(() => {
  process.chdir(before)
  rmSync(folder, { recursive: true })
})

/** Runs gouji in this process, and keeps what it writes. */
const runInside = async (argv: readonly string[], environment: Io["environment"]) => {
  const written = { output: "", error: "" }
  const outlet = (name: "output" | "error") => ({
    isTerminal: false,
    columns: undefined,
    write: (text: string | Uint8Array) => Effect.sync(() => void (written[name] += String(text))),
  })
  const status = await run(argv, { out: outlet("output"), err: outlet("error"), environment })
  return { ...written, status }
}

for (const file of readdirSync(here))
  describe(file.replace(/\.txt$/, "").replaceAll("-", " "), () => {
    it.each(parseScenarios(readFileSync(new URL(file, here), "utf8")))("$title", async (scenario) => {
      const { argv, environment, output, error, status } = scenario
      const ended = await runInside(argv, environment)
      expect(ended.error).toMatch(patternOf(error))
      expect(ended.output.replaceAll("\r\n", "\n")).toMatch(patternOf(output))
      expect(ended.status).toBe(status)
    })
  })
