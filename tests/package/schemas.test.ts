import { readdirSync, readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { Ajv2020 as Ajv } from "ajv/dist/2020.js"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import { encodeDisclosure } from "../../src/disclosure/index.ts"
import { readDisclosurePromise } from "../../src/node.ts"
import { schemaDocuments } from "../../src/report/json-schema/documents.ts"
import { jsonSchemaOf } from "../../src/report/json-schema/json-schema-of.ts"

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

describe("the schemas that are shipped", () => {
  const root = resolve(import.meta.dirname, "../..")
  const ajv = new Ajv({ allErrors: true, strict: true, strictTypes: false })
  const problemsOf = (file: keyof typeof schemaDocuments, value: unknown): readonly string[] => {
    const validate = ajv.getSchema(file) ?? ajv.addSchema(schemaDocuments[file], file).getSchema(file)
    if (validate === undefined) return ["no such schema"]
    return validate(value) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`)
  }

  it.each(["", "-flawed"])("accept the example disclosure%s as it is written in JSON", async (variant) => {
    const file = join(root, `examples/qinglan-archives-2025-unit-budget${variant}.txt`)
    const { disclosure } = await readDisclosurePromise(file)
    expect(problemsOf("disclosure.schema.json", encodeDisclosure(disclosure))).toEqual([])
  })

  it("refuse an amount that is no plain number, and a misspelt field", () => {
    const cover = { kind: "budget", level: "unit", unit: "示例馆", fiscalYear: 2025 }
    const rows = [{ kind: "total", amounts: { total: "1,000.00" } }]
    const tables = { income: { state: "filled", unit: "万元", decimals: 2, rows } }
    expect(problemsOf("disclosure.schema.json", { ...cover, tables }).join("\n")).toContain(
      "/tables/income/rows/0/amounts/total",
    )
    expect(problemsOf("disclosure.schema.json", { ...cover, fiscalyear: 2025 })).toHaveLength(1)
  })

  it.each(readdirSync(join(root, "rules")))("accept the built-in rules of %s", (file) => {
    expect(problemsOf("ruleset.schema.json", JSON.parse(readFileSync(join(root, "rules", file), "utf8")))).toEqual([])
  })

  it("accept suppressions as they are written, and refuse one without a reason", () => {
    const accepted: unknown = JSON.parse(readFileSync(join(root, "examples/accepted.json"), "utf8"))
    expect(problemsOf("suppressions.schema.json", accepted)).toEqual([])
    const wrong = {
      suppressions: [
        { rule: "a.b", at: "", reason: " ", until: "2026-31-12" },
        { rule: "a.b", at: "" },
      ],
    }
    expect(problemsOf("suppressions.schema.json", wrong).map((each) => each.split(" ")[0])).toEqual([
      "/suppressions/0/reason",
      "/suppressions/0/until",
      "/suppressions/1",
    ])
  })

  it.each(["ruleset.schema.json", "suppressions.schema.json"] as const)(
    "%s says of every field what it is for, in Chinese and in English",
    (file) => {
      const untold: string[] = []
      const visit = (value: unknown, path: string): void => {
        if (typeof value !== "object" || value === null || path.endsWith("/Logic")) return
        for (const [key, member] of Object.entries(value)) {
          const fields: Readonly<Record<string, unknown>> =
            key === "properties" && typeof member === "object" && member !== null ? { ...member } : {}
          for (const [field, schema] of Object.entries(fields))
            if (!/"description":"[^"]*\p{Script=Han}[^"]*(?:\\"[^"]*)*\\n[A-Z]/u.test(JSON.stringify(schema)))
              untold.push(`${path}/${field}`)
          visit(member, `${path}/${key}`)
        }
      }
      visit(schemaDocuments[file], "")
      expect(untold).toEqual([])
    },
  )

  it("are all exported by the package", () => {
    const { exports } = Schema.decodeUnknownSync(
      Schema.fromJsonString(Schema.Struct({ exports: Schema.Record(Schema.String, Schema.Json) })),
    )(readFileSync(join(root, "package.json"), "utf8"))
    for (const file of Object.keys(schemaDocuments)) expect(exports[`./schema/${file}`]).toBe(`./dist/schema/${file}`)
  })
})
