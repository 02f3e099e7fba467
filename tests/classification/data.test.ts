import { readFileSync } from "node:fs"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import { type Classification, classifications, entriesOf, isCode } from "../../src/classification/index.ts"

const Year = Schema.Int.check(Schema.isBetween({ minimum: 2007, maximum: 2100 }))
const optional = Schema.optionalKey

const Entry = Schema.Struct({
  code: Schema.String,
  name: Schema.NonEmptyString,
  funds: optional(Schema.Literals(["personnel", "operating"])),
  from: optional(Year),
  to: optional(Year),
  approximate: optional(Schema.Literal(true)),
  source: optional(Schema.NonEmptyString),
  corroboratedBy: optional(Schema.NonEmptyString),
  confidence: optional(Schema.Literal("medium")),
  attested: optional(Schema.NonEmptyArray(Year)),
  note: optional(Schema.NonEmptyString),
})
const fileOf = <A extends Schema.Top>(entry: A) =>
  Schema.Struct({
    about: Schema.NonEmptyString,
    sources: Schema.Record(Schema.String, Schema.NonEmptyString),
    entries: Schema.Array(entry),
  })

const Mapping = Schema.Struct({
  department: Schema.String,
  administrative: optional(Schema.String),
  institution: optional(Schema.String),
})
const Line = Schema.Struct({
  key: Schema.NonEmptyString,
  name: Schema.NonEmptyString,
  aliases: Schema.Array(Schema.NonEmptyString),
  parent: optional(Schema.NonEmptyString),
  kinds: Schema.NonEmptyArray(Schema.Literals(["budget", "finalAccounts"])),
  role: Schema.Literals(["income", "opening", "closing", "total"]),
  source: Schema.NonEmptyString,
  note: optional(Schema.NonEmptyString),
})

const textOf = (file: string): string => readFileSync(new URL(`../../catalogue/${file}.json`, import.meta.url), "utf8")
const decode = <A>(schema: Schema.Codec<A, unknown>, file: string): A =>
  Result.getOrThrow(
    Schema.decodeUnknownResult(Schema.fromJsonString(schema), { onExcessProperty: "error" })(textOf(file)),
  )

const files: Readonly<Record<Classification, string>> = {
  functional: "functional",
  departmentalEconomic: "economic-department",
  governmentEconomic: "economic-government",
}

describe.each(classifications)("the catalogue of %s codes", (classification) => {
  const { entries, sources } = decode(fileOf(Entry), files[classification])

  it("is read whole", () => {
    expect(entries.filter(({ code }) => !isCode(classification, code))).toEqual([])
    const read = [...new Set(entries.map(({ code }) => code))].flatMap((code) => entriesOf(classification, code))
    expect(read.map(({ code, name }) => [code, name])).toEqual(entries.map(({ code, name }) => [code, name]))
  })

  it("has the parent of every code", () => {
    const codes = new Set(entries.map(({ code }) => code))
    expect(entries.filter(({ code }) => code.length > 3 && !codes.has(code.slice(0, -2)))).toEqual([])
  })

  it("gives a code one name in a year at most", () => {
    const span = ({ from = -Infinity, to = Infinity }: typeof Entry.Type) => ({ from, to })
    for (const [index, entry] of entries.entries()) {
      const next = entries[index + 1]
      expect(span(entry).from).toBeLessThanOrEqual(span(entry).to)
      if (next?.code === entry.code) expect(span(entry).to).toBeLessThan(span(next).from)
    }
  })

  it("names its sources, and attests what has one", () => {
    const named = new Set(Object.keys(sources))
    for (const entry of entries) {
      expect(entry.source === undefined || named.has(entry.source)).toBe(true)
      expect(entry.corroboratedBy === undefined || named.has(entry.corroboratedBy)).toBe(true)
      expect(entry.attested === undefined).toBe(entry.source === undefined)
    }
  })
})

describe("the other lists", () => {
  it("map known codes to known codes", () => {
    for (const { department, administrative, institution } of decode(fileOf(Mapping), "economic-mapping").entries) {
      expect(entriesOf("departmentalEconomic", department)).not.toEqual([])
      for (const code of [administrative, institution])
        if (code !== undefined) expect(entriesOf("governmentEconomic", code)).not.toEqual([])
    }
  })

  it("name every line of income once", () => {
    const { entries, sources } = decode(fileOf(Line), "revenue")
    const names = entries.flatMap(({ name, aliases }) => [name, ...aliases])
    expect(new Set(names).size).toBe(names.length)
    const keys = new Set(entries.map(({ key }) => key))
    expect(keys.size).toBe(entries.length)
    expect(entries.every(({ parent, source }) => (parent === undefined || keys.has(parent)) && source in sources)).toBe(
      true,
    )
  })

  it("stay small enough to be shipped in the command", () => {
    const all = [...Object.values(files), "economic-mapping", "revenue"]
    expect(all.reduce((size, file) => size + Buffer.byteLength(textOf(file)), 0)).toBeLessThan(150_000)
  })
})
