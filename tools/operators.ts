import { writeFileSync } from "node:fs"
import { operatorPages } from "./operator-pages.ts"

// Writes the reference of the rule language's operators: docs/operators*.md.
for (const [file, text] of Object.entries(operatorPages()))
  writeFileSync(new URL(`../docs/${file}`, import.meta.url), text)
