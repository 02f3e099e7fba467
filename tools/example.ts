import { spawnSync } from "node:child_process"
import { resolve } from "node:path"

// Without arguments: audits the example disclosure that has mistakes, as a user of the command would.
// With a script (examples/audit.ts …): runs that script against the package as it was built.

const root = resolve(import.meta.dirname, "..")
const audit = ["dist/cli.js", "audit", "examples/qinglan-archives-2025-unit-budget-flawed.txt", "--fail-on", "never"]
const given = process.argv.slice(2)

const { status } = spawnSync(process.execPath, given.length === 0 ? audit : given, { cwd: root, stdio: "inherit" })
process.exitCode = status ?? 1
