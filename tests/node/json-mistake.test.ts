import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { findJsonMistake } from "../../src/node/json-mistake.ts"

describe("the first mistake in a JSON text", () => {
  it.each([
    ["", 1, 1, "", "value"],
    ["[1,]", 1, 4, "]", "value"],
    ['{\n  "a": 1,\n}', 3, 1, "}", "key"],
    ['{"a" 1}', 1, 6, "1", "colon"],
    ['{"a": 1\n "b": 2}', 2, 2, '"', "comma"],
    ["[1 2]", 1, 4, "2", "comma"],
    ["{'a': 1}", 1, 2, "'", "key"],
    ["[tru]", 1, 2, "tru", "value"],
    ["[01]", 1, 2, "01", "value"],
    ['["a]', 1, 2, '"', "value"],
    ["[1}", 1, 3, "}", "comma"],
    ["[1]]", 1, 4, "]", "end"],
    ["[1", 1, 3, "", "comma"],
    ["{“a”: 1}", 1, 2, "“", "key"],
  ] as const)("%j: %i:%i, %s where a %s should be", (text, line, column, found, expected) =>
    expect(findJsonMistake(text)).toEqual({ line, column, found, expected }),
  )

  it("finds none in JSON", () =>
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(undefined, 2, "\t"), (json, indent) => {
        expect(findJsonMistake(JSON.stringify(JSON.parse(json), undefined, indent))).toBeUndefined()
      }),
    ))

  const isJson = (text: string): boolean => {
    try {
      JSON.parse(text)
      return true
    } catch {
      return false
    }
  }

  it("finds one where JSON.parse does, and only there", () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({
            unit: fc.constantFrom("{", "}", "[", "]", ":", ",", '"', "1", "-", ".", "e", "true", " ", "\\", "u"),
          }),
          fc.tuple(fc.json(), fc.nat(), fc.constantFrom("", ",", "]", '"', "\n")).map(([json, at, mark]) => {
            const place = at % (json.length + 1)
            return json.slice(0, place) + mark + json.slice(place + 1)
          }),
        ),
        (text) => {
          expect(findJsonMistake(text) === undefined).toBe(isJson(text))
        },
      ),
      { numRuns: 2000 },
    ))
})
