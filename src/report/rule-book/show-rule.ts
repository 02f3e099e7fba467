import { type LoadedRule, ruleFormula, sentenceOf } from "../../rules/index.ts"
import { wordsOf } from "../pretty/dictionary.ts"
import { harmless } from "../terminal/harmless.ts"
import { colourStyle, plainStyle } from "../terminal/style.ts"
import { safeJson } from "../terminal/safe-json.ts"
import { paragraph } from "../terminal/wrap.ts"
import type { RuleListOptions } from "./list-rules.ts"
import { ruleWordsOf } from "./words.ts"

/** A rule with all that it says, and its JSON. */
export const showRule = (
  loaded: LoadedRule,
  { language, colour, width }: RuleListOptions & { readonly width: number },
): string => {
  const { rule, ruleSet } = loaded
  const words = ruleWordsOf(language)
  const style = colour ? colourStyle : plainStyle
  const details = [
    words.severity[rule.severity],
    wordsOf(language).category[rule.category],
    `${words.ruleSet} ${ruleSet}`,
  ]
  const labelled = (label: string, text: string | undefined): readonly string[] =>
    text === undefined ? [] : paragraph(harmless(`${label}${words.separator}${text}`), width, 0, 2)
  return [
    ...paragraph(harmless(`${rule.id}  ${rule.title[language]}`), width, 0, 2).map(style.strong),
    ...paragraph(harmless(details.join(" · ")), width, 0, 2).map(style.severity[rule.severity]),
    "",
    ...labelled(words.demands, sentenceOf(loaded)[language]),
    ...labelled(words.formula, ruleFormula(loaded)[language]),
    ...labelled(words.says, rule.message[language]),
    ...labelled(words.basis, rule.basis?.[language]),
    "",
    safeJson(rule),
    "",
  ].join("\n")
}
