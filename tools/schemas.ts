import { mkdirSync, writeFileSync } from "node:fs"
import { join, resolve } from "node:path"
import * as Schema from "effect/Schema"
import * as disclosure from "../src/disclosure/index.ts"
import * as money from "../src/money/index.ts"
import { RuleSet } from "../src/rules/rule.ts"
import { jsonSchemaOf } from "./json-schema.ts"

// Writes the JSON Schemas that the package ships beside its code: dist/schema/*.schema.json.

const directory = resolve(import.meta.dirname, "../dist/schema")
const named = Object.entries({
  ...disclosure,
  Amount: money.AmountJson,
  AmountText: money.AmountText,
  Unit: money.Unit,
})
  .filter(([name]) => name !== "Disclosure")
  .flatMap(([name, value]) => (Schema.isSchema(value) ? [{ name, schema: value }] : []))

const documents = {
  "disclosure.schema.json": jsonSchemaOf(disclosure.Disclosure, {
    title: "gouji disclosure",
    description:
      "A Chinese government budget or final-accounts disclosure, as `gouji extract --format json` writes it.",
    named,
    unknownFields: "ignore",
  }),
  "ruleset.schema.json": jsonSchemaOf(RuleSet, {
    title: "gouji rule set",
    description: "Rules for disclosures: titles, messages, and JsonLogic that says what must hold.",
    named: [],
    unknownFields: "error",
  }),
}

mkdirSync(directory, { recursive: true })
for (const [file, document] of Object.entries(documents))
  writeFileSync(join(directory, file), `${JSON.stringify(document, undefined, 2)}\n`)
