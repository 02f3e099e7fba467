import { type LoadedRule, type LoadedRuleSet, ruleFormula, sentenceOf } from "../../rules/index.ts"
import type { Language } from "../language.ts"
import { wordsOf } from "../pretty/dictionary.ts"
import { ruleWordsOf } from "./words.ts"

// What Markdown would read as its own signs.
const plain = (text: string): string => text.replaceAll(/([\\`*_<>|[\]])/g, "\\$1").replaceAll(/\s+/g, " ")

const settings = ({ rule: { appliesTo = {} } }: LoadedRule): string =>
  Object.entries(appliesTo)
    .map(([key, value]) => `${key} ${String(value)}`)
    .join(", ")

const entry = (loaded: LoadedRule, language: Language): readonly string[] => {
  const { rule } = loaded
  const words = ruleWordsOf(language)
  const item = (label: string, text: string | undefined): readonly string[] =>
    text === undefined || text === "" ? [] : [`- ${label}${words.separator}${plain(text)}`]
  return [
    `### ${rule.id}`,
    "",
    `**${plain(rule.title[language])}** (${words.severity[rule.severity]})`,
    "",
    ...item(words.demands, sentenceOf(loaded)[language]),
    ...item(words.formula, ruleFormula(loaded)[language]),
    ...item(words.appliesTo, settings(loaded)),
    ...item(words.says, rule.message[language]),
    ...item(words.basis, rule.basis?.[language]),
    "",
  ]
}

/** The rules of one or more rule sets as a book in Markdown, by category. */
export const ruleBook = (sets: readonly LoadedRuleSet[], language: Language): string => {
  const words = ruleWordsOf(language)
  const chapters = sets.flatMap(({ title, rules }) => {
    const categories = [...new Set(rules.map(({ rule }) => rule.category))]
    return [
      `# ${plain(title[language])}${words.separator}${words.count(String(rules.length))}`,
      "",
      ...categories.flatMap((category) => [
        `## ${wordsOf(language).category[category]}`,
        "",
        ...rules.filter(({ rule }) => rule.category === category).flatMap((loaded) => entry(loaded, language)),
      ]),
    ]
  })
  return [`<!-- ${words.made} -->`, "", ...chapters].join("\n")
}
