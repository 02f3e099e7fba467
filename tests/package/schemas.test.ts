import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import { jsonSchemaOf } from "../../tools/json-schema.ts"

const Money = Schema.Struct({ value: Schema.String.check(Schema.isPattern(/^\d+$/u)) })
const Line = Schema.Struct({ name: Schema.String, money: Money })
const Page = Schema.Struct({ first: Line, rest: Schema.Array(Line), total: Schema.optionalKey(Money) })
const Unused = Schema.Struct({ nowhere: Schema.String })

describe("a JSON Schema", () => {
  const named = [
    { name: "Line", schema: Line },
    { name: "Money", schema: Money },
    { name: "Unused", schema: Unused },
  ]
  const options = { title: "a page", description: "lines", named, unknownFields: "error" } as const

  it("writes a named schema once, and refers to it from everywhere", () => {
    expect(jsonSchemaOf(Page, options)).toEqual({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      title: "a page",
      description: "lines",
      type: "object",
      properties: {
        first: { $ref: "#/$defs/Line" },
        rest: { type: "array", items: { $ref: "#/$defs/Line" } },
        total: { $ref: "#/$defs/Money" },
      },
      required: ["first", "rest"],
      additionalProperties: false,
      $defs: {
        Line: {
          type: "object",
          properties: { name: { type: "string" }, money: { $ref: "#/$defs/Money" } },
          required: ["name", "money"],
          additionalProperties: false,
        },
        Money: {
          type: "object",
          properties: { value: { type: "string", pattern: String.raw`^\d+$` } },
          required: ["value"],
          additionalProperties: false,
        },
      },
    })
  })

  it("leaves unknown fields open where the decoder does", () => {
    expect(jsonSchemaOf(Money, { ...options, unknownFields: "ignore" })).toMatchObject({ additionalProperties: true })
  })
})
