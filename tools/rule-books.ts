import * as Result from "effect/Result"
import { ruleBook } from "../src/report/rule-book/rule-book.ts"
import { builtIn, builtInSources, loadRuleSet } from "../src/rules/index.ts"

/** The built-in rules and the risk indicators, as pages of the documentation. */
export const ruleBooks = (): Readonly<Record<string, string>> => {
  const sets = [builtIn, Result.getOrThrow(loadRuleSet(builtInSources["gouji:risk"]))]
  return { "rules.md": ruleBook(sets, "en"), "rules.zh-CN.md": ruleBook(sets, "zh") }
}
