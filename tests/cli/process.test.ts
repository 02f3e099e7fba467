import { spawn } from "node:child_process"
import { once } from "node:events"
import { existsSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"

const pathOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url))
const main = pathOf("../../src/cli/main.ts")
const flawed = pathOf("../../examples/qinglan-archives-2025-unit-budget-flawed.txt")

/** Runs a line that calls the command, in a shell of its own that knows the command by its name. */
const shell = async (line: string): Promise<{ readonly output: string; readonly error: string }> => {
  const child = spawn("bash", ["-c", `gouji() { "${process.execPath}" "${main}" "$@"; }\n${line}`], {
    env: { ...process.env, LANG: "en_GB.UTF-8", LC_ALL: "", FORCE_COLOR: "", NO_COLOR: "", NODE_OPTIONS: "" },
  })
  const written = { output: "", error: "" }
  child.stdout.on("data", (text: Buffer) => (written.output += text.toString()))
  child.stderr.on("data", (text: Buffer) => (written.error += text.toString()))
  await once(child, "close")
  return written
}

describe.skipIf(!existsSync("/bin/bash"))("the command as a process", () => {
  it("ends with the status of what it found", async () => {
    const { output, error } = await shell(`gouji audit "${flawed}" --format json; echo "status $?"`)
    expect(output).toMatch(/^\{\n {2}"schemaVersion": 1,[^]*\}\nstatus 1\n$/)
    expect(error).toBe("")
  })

  it("says nothing when its reader leaves, and keeps its status", async () => {
    const { output, error } = await shell(
      `gouji audit "${flawed}" --format json | head -c 1; echo " \${PIPESTATUS[0]}"`,
    )
    expect(output).toBe("{ 1\n")
    expect(error).toBe("")
  })

  it.skipIf(!existsSync("/dev/full"))("says so when what it found cannot be written", async () => {
    const { output, error } = await shell(`gouji rules list > /dev/full; echo "status $?"`)
    expect(output).toBe("status 2\n")
    expect(error).toBe("gouji: The result could not be written (ENOSPC).\n")
  })

  it("writes no colours into a pipe", async () => {
    const { output } = await shell(`gouji audit "${flawed}"`)
    expect(output).toContain("Errors (")
    expect(output).not.toContain("\u001b")
  })
})
