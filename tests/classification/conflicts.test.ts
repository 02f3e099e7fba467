import { existsSync } from "node:fs"
import { resolve } from "node:path"
import { describe, expect, it } from "vitest"
import {
  type Classification,
  classificationOf,
  classifications,
  isCode,
  lookup,
  normaliseName,
  sameName,
} from "../../src/classification/index.ts"
import { readCsv, textOf } from "../../tools/catalogue/csv.ts"

const folder = resolve(import.meta.dirname, "../../../shared/catalogue")
const isThere = existsSync(folder)

const kindOf = (code: string): Classification | undefined =>
  classifications.find((classification) => isCode(classification, code) && classificationOf(code) === classification)

/** What real disclosures print otherwise than the catalogue, as it was found by hand. */
const conflicts = isThere
  ? readCsv(folder, "conflicts.csv").flatMap((row) => {
      const classification = kindOf(textOf(row, "code"))
      return classification === undefined ? [] : [{ row, classification }]
    })
  : []

describe.skipIf(!isThere)("what disclosures print otherwise than the catalogue (needs ../shared/catalogue)", () => {
  const namesIn = (kind: string) =>
    conflicts
      .filter(({ row }) => textOf(row, "kind") === kind)
      .map(({ row, classification }) => ({
        printed: textOf(row, "printed"),
        name: lookup(classification, textOf(row, "code"), Number(textOf(row, "year")))?.name,
      }))

  it("is seen where the names differ", () => {
    const names = namesIn("table_name")
    expect(names.length).toBeGreaterThan(10)
    for (const { printed, name } of names) expect(sameName(printed, name ?? "")).toBe(false)
  })

  it("is not seen where only brackets differ", () => {
    const names = namesIn("punctuation")
    expect(names.length).toBeGreaterThan(0)
    for (const { printed, name } of names) expect(normaliseName(printed)).toBe(normaliseName(name ?? ""))
  })
})
