import { readFileSync } from "node:fs"
import { expect, it } from "vitest"
import { ruleBooks } from "../../tools/rule-books.ts"

it.each(Object.entries(ruleBooks()))("docs/%s says what the rules say (npm run docs:rules writes it)", (file, text) => {
  const written = readFileSync(new URL(`../../docs/${file}`, import.meta.url), "utf8")
  expect(written).toBe(text)
})
