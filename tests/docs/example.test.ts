import { describe, expect, it } from "vitest"
import { blocksOf, withAssertions } from "./example.ts"

describe("an example's code", () => {
  it("is taken from the blocks of its language", () => {
    expect(blocksOf("a\n```ts\nf()\n```\n```json\n{}\n```\n```ts\ng()\n```\n", "ts")).toEqual(["f()\n", "g()\n"])
  })

  it("is held to the value that a comment beside it states", () => {
    expect(withAssertions('const a = 1\na + 1 // 2\na.toFixed(1) // => "1.0"\n')).toBe(
      'import { deepStrictEqual as __expect } from "node:assert"; const a = 1\n;__expect(a + 1, 2)\n;__expect(a.toFixed(1), "1.0")\n',
    )
  })

  it("is left alone where the comment is a sentence", () => {
    const code = "f() // prints the table\n// 2\ng()\n"
    expect(withAssertions(code)).toBe(code)
  })
})
