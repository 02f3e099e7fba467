import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { afterAll, expect, it } from "vitest"

const root = resolve(import.meta.dirname, "../..")
const project = mkdtempSync(join(tmpdir(), "gouji-closing-line-"))
symlinkSync(join(root, "node_modules"), join(project, "node_modules"))

/** Runs a file of tests in a project of its own; the last line that is printed, and the exit status. */
const closing = (
  name: string,
  tests: string,
): { readonly line: string | undefined; readonly status: number | null } => {
  writeFileSync(join(project, `${name}.test.ts`), `import { beforeAll, describe, expect, it } from "vitest"\n${tests}`)
  const { stdout, status } = spawnSync(
    process.execPath,
    [join(root, "node_modules/vitest/vitest.mjs"), "run", name, `--reporter=${join(root, "tools/closing-line.ts")}`],
    { cwd: project, encoding: "utf8", env: { ...process.env, FC_SEED: "7" } },
  )
  return { line: stdout.trimEnd().split("\n").at(-1), status }
}

afterAll(() => rmSync(project, { recursive: true }))

it("counts what passed, failed and was skipped", () => {
  const tests = `
    it("a", () => expect(1).toBe(1))
    it("b", () => expect(1).toBe(2))
    it.skip("c", () => undefined)
    it.todo("d")`
  expect(closing("counts", tests)).toEqual({ line: "1 passed, 1 failed, 2 skipped", status: 1 })
})

it("counts a suite that could not run as failed", () => {
  const tests = `
    it("a", () => expect(1).toBe(1))
    describe("broken", () => {
      beforeAll(() => { throw new Error("no database") })
      it("b", () => undefined)
    })`
  expect(closing("suite", tests)).toEqual({ line: "1 passed, 1 failed, 1 skipped", status: 1 })
})

it("counts a file that could not be loaded as failed", () => {
  expect(closing("file", `throw new Error("no such thing")`)).toEqual({
    line: "0 passed, 1 failed, 0 skipped",
    status: 1,
  })
})

it("counts an error outside any test as failed", () => {
  const tests = `it("a", () => { void Promise.reject(new Error("forgotten")) })`
  expect(closing("outside", tests)).toEqual({ line: "1 passed, 1 failed, 0 skipped", status: 1 })
})
