import { execFileSync } from "node:child_process"
import { readFileSync, writeFileSync } from "node:fs"
import { resolve } from "node:path"

// Puts what the command prints today for the flawed example into both READMEs: one finding.

const root = resolve(import.meta.dirname, "..")
const example = "examples/qinglan-archives-2025-unit-budget-flawed.txt"

/** Both READMEs, and the language of each. */
export const readmes = { "README.md": "en", "README.zh-CN.md": "zh" } as const

/** The rule whose finding is shown. */
const rule = "expenditure.row-total"

/** What the README shows of a run on the flawed example. */
export const sampleIn = (language: "en" | "zh"): string => {
  const options = ["audit", example, "--lang", language, "--fail-on", "never"]
  const printed = execFileSync(process.execPath, ["src/cli/main.ts", ...options], { cwd: root, encoding: "utf8" })
  const block = printed.split("\n\n").find((part) => part.includes(`· ${rule}\n`)) ?? ""
  return `\`\`\`text\n${block}\n\`\`\``
}

const place = /(?<=<!-- sample -->\n\n)[\s\S]*?(?=\n+<!-- \/sample -->)/

/** The sample that a README shows now. */
export const sampleOf = (readme: string): string => place.exec(readme)?.[0] ?? ""

if (import.meta.main)
  for (const [file, language] of Object.entries(readmes)) {
    const readme = readFileSync(resolve(root, file), "utf8")
    writeFileSync(
      resolve(root, file),
      readme.replace(place, () => sampleIn(language)),
    )
  }
