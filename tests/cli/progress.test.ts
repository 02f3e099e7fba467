import * as Effect from "effect/Effect"
import { describe, expect, it } from "vitest"
import type { Io } from "../../src/cli/io.ts"
import { progressLine, progressTeller } from "../../src/cli/progress.ts"
import { displayWidth } from "../../src/report/terminal/display-width.ts"

const io = (isTerminal: boolean, environment: Io["environment"] = {}) => {
  const written: string[] = []
  const write = (text: string | Uint8Array) => Effect.sync(() => void written.push(String(text)))
  const outlet = { isTerminal, columns: isTerminal ? 60 : undefined, write }
  return { written, io: { out: outlet, err: outlet, environment } }
}

describe("the line of progress", () => {
  const progress = { done: 50, total: 200, current: "2025/普陀区司法局.pdf", findings: 1234 }

  it("says files done, findings so far, time left and the current file", () =>
    // 50 files in 30 seconds: 150 more take 90.
    expect(progressLine(progress, 30, "en", 100)).toBe("50/200 files · 1,234 findings · 1:30 left · 普陀区司法局.pdf"))

  it("says it in Chinese", () =>
    expect(progressLine(progress, 30, "zh", 100)).toBe("50/200 份 · 发现 1,234 处 · 约剩 1:30 · 普陀区司法局.pdf"))

  it.each([20, 30, 44, 52, 60])("fits into %i columns", (width) =>
    expect(displayWidth(progressLine(progress, 30, "zh", width))).toBeLessThanOrEqual(width),
  )

  it("knows no time left before a file is done", () =>
    expect(progressLine({ ...progress, done: 0 }, 30, "en", 100)).not.toContain("left"))

  it("lets no name of a file control the terminal", () =>
    expect(progressLine({ ...progress, current: "a\u001b[2J\n.pdf" }, 30, "en", 100)).toMatch(/^[^\p{Cc}]*$/u))
})

describe("telling progress", () => {
  const steps = [0, 1, 1, 2].map((done, index) => ({ done, total: 2, current: `${index}.txt`, findings: done }))
  const run = async (teller: ReturnType<typeof progressTeller>) => {
    for (const step of steps) teller.tell(step)
    await Effect.runPromise(teller.clear)
  }

  it("rewrites one line of a terminal and leaves it empty", async () => {
    const { written, io: streams } = io(true)
    await run(progressTeller("auto", 2, streams, "en", () => 0))
    expect(written).toHaveLength(5)
    for (const text of written) expect(text.startsWith("\r\u001b[2K")).toBe(true)
    expect(written.join("")).not.toContain("\n")
    expect(written.at(-1)).toBe("\r\u001b[2K")
  })

  it.each([
    ["for one file", "auto", 1, true, {}],
    ["where there is no terminal", "auto", 2, false, {}],
    ["on a terminal that cannot", "auto", 2, true, { TERM: "dumb" }],
    ["where it is not wanted", "never", 2, true, {}],
  ] as const)("is silent %s", async (_, choice, files, isTerminal, environment) => {
    const { written, io: streams } = io(isTerminal, environment)
    await run(progressTeller(choice, files, streams, "en"))
    expect(written).toEqual([])
  })

  it("writes a line for each file done, without a terminal, where it is asked to", async () => {
    const { written, io: streams } = io(false)
    await run(progressTeller("always", 2, streams, "en", () => 0))
    expect(written).toEqual(["1/2 files · 1 findings · 0:00 left · 1.txt\n", "2/2 files · 2 findings\n"])
  })
})
