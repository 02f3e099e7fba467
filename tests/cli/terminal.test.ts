import * as Effect from "effect/Effect"
import { describe, expect, it } from "vitest"
import type { Outlet } from "../../src/cli/io.ts"
import { lineWidth, wantsColour } from "../../src/cli/terminal.ts"

const outlet = (isTerminal: boolean, columns?: number): Outlet => ({ isTerminal, columns, write: () => Effect.void })

describe("colour", () => {
  it.each([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: "1" }, false],
    [true, { NO_COLOR: "" }, true],
    [true, { TERM: "dumb" }, false],
    [false, { FORCE_COLOR: "1" }, true],
    [true, { FORCE_COLOR: "0" }, false],
    [false, { FORCE_COLOR: "1", NO_COLOR: "1" }, false],
  ] as const)("on a terminal: %s, with %j: %s", (isTerminal, environment, expected) =>
    expect(wantsColour(outlet(isTerminal), environment)).toBe(expected),
  )
})

describe("the width of lines", () => {
  it.each([
    [undefined, 100],
    [80, 80],
    [20, 40],
    [300, 120],
  ])("%s columns: %i", (columns, width) => expect(lineWidth(outlet(columns !== undefined, columns))).toBe(width))
})
