import { readFileSync } from "node:fs"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { type Disclosure, pointersOf } from "../../src/disclosure/index.ts"
import { readText, recognise } from "../../src/ingest/index.ts"
import { isAmount } from "../../src/money/index.ts"
import { examplePath } from "../support/disclosures.ts"

const text = readFileSync(examplePath("qinglan-archives-2025-unit-budget"), "utf8")
const fullWidth = (line: string): string =>
  line.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))

const recognised = (document: string) =>
  Result.getOrThrow(recognise(Result.getOrThrow(readText(new TextEncoder().encode(document)))))

const amountsOf = (disclosure: Disclosure): readonly (readonly [string, string])[] =>
  [...pointersOf(disclosure)].flatMap(([object, pointer]) =>
    isAmount(object) ? [[pointer, `${object.value.toFixed()}${object.unit}`] as const] : [],
  )

describe("a document whose digits are all of full width", () => {
  it("says the same", () => {
    const plain = recognised(text)
    const wide = recognised(fullWidth(text))
    expect(amountsOf(wide.disclosure)).toEqual(amountsOf(plain.disclosure))
    expect(wide.unrecognised.map((passage) => passage.text)).toEqual(
      plain.unrecognised.map((passage) => fullWidth(passage.text)),
    )
    expect(wide.disclosure.fiscalYear).toBe(2025)
  })
})
