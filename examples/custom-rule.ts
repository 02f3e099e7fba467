// Loads a rule of one's own from JSON, tries its examples, and runs it over a disclosure with another threshold.
import { readFile } from "node:fs/promises"
import { audit, loadRuleSet, testRule } from "gouji"
import { readDisclosurePromise } from "gouji/node"

const here = (name: string): URL => new URL(name, import.meta.url)

const text = await readFile(here("custom-rule.json"), "utf8")
const loaded = loadRuleSet(JSON.parse(text), { text, parameters: { mostOperating: 11 } })

if (loaded._tag === "Failure") {
  for (const { line, column, message } of loaded.failure.diagnostics) console.log(`${line}:${column} ${message.en}`)
} else {
  const rules = loaded.success
  console.log(`examples that fail: ${rules.rules.flatMap((rule) => testRule(rule)).length}`)
  const { disclosure, sources } = await readDisclosurePromise(here("qinglan-archives-2025-unit-budget.txt"))
  for (const { message, path } of audit(disclosure, rules, { sources }).findings) console.log(message.en, path)
}
