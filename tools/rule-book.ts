import { writeFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { ruleBooks } from "./rule-books.ts"

// Writes docs/rules.md and docs/rules.zh-CN.md, the rule book in both languages.

const directory = resolve(import.meta.dirname, "../docs")

for (const [file, text] of Object.entries(ruleBooks())) writeFileSync(join(directory, file), text)
