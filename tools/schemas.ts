import { mkdirSync, writeFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { schemaDocuments } from "../src/report/json-schema/documents.ts"

// Writes the JSON Schemas that the package ships beside its code: dist/schema/*.schema.json.

const directory = resolve(import.meta.dirname, "../dist/schema")

mkdirSync(directory, { recursive: true })
for (const [file, document] of Object.entries(schemaDocuments))
  writeFileSync(join(directory, file), `${JSON.stringify(document, undefined, 2)}\n`)
