import * as Schema from "effect/Schema"
import { Disclosure } from "../../src/disclosure/index.ts"

/** A disclosure from the parts that a test is about. */
export const disclosureOf = (parts: object): Disclosure =>
  Schema.decodeUnknownSync(Disclosure)({
    kind: "budget",
    level: "unit",
    unit: "青岚县档案馆",
    fiscalYear: 2025,
    ...parts,
  })

export const tableOf = (...rows: readonly object[]): object => ({ state: "filled", unit: "万元", decimals: 2, rows })

export const row = (code: string, name: string, amounts: Readonly<Record<string, string>>): object => ({
  kind: { 3: "class", 5: "section", 7: "item" }[code.length] ?? "total",
  ...(code === "" ? {} : { code }),
  name,
  amounts,
})

export const money = (value: string): object => ({ value, unit: "万元", decimals: 2 })

export const statement = (part: string, more: object, subject: object = {}): object => ({
  section: "一",
  subject: { measure: "expenditure", fund: "all", part, ...subject },
  ...more,
})
