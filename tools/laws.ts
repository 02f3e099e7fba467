import { spawnSync } from "node:child_process"
import { join } from "node:path"

// npm run laws [-- law …]: the laws in a hundred times as many cases as the tests try them in. It takes hours; LAW_CASES and
// FC_SEED say otherwise. A failure prints the seed and the path that replay it.

const root = join(import.meta.dirname, "..")
const { LAW_CASES = "100000" } = process.env
const { status } = spawnSync(
  process.execPath,
  [join(root, "node_modules/vitest/vitest.mjs"), "run", ...named(process.argv.slice(2)), "--reporter=verbose"],
  { cwd: root, stdio: "inherit", env: { ...process.env, LAW_CASES } },
)
process.exitCode = status ?? 1

function named(laws: readonly string[]): readonly string[] {
  return laws.length === 0 ? ["tests/laws"] : laws.map((law) => `tests/laws/${law}.test.ts`)
}
