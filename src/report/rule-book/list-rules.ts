import type { LoadedRuleSet, Rule } from "../../rules/index.ts"
import type { Language } from "../language.ts"
import { displayWidth } from "../terminal/display-width.ts"
import { harmless } from "../terminal/harmless.ts"
import { colourStyle, plainStyle } from "../terminal/style.ts"
import { ruleWordsOf } from "./words.ts"

/** How rules are to be written. */
export interface RuleListOptions {
  readonly language: Language
  readonly colour: boolean
}

const padded = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - displayWidth(text)))

/** One line for each rule: how grave it is, its id, its title; those that are turned off at the end. */
export const listRules = ({ rules, off, title }: LoadedRuleSet, { language, colour }: RuleListOptions): string => {
  const words = ruleWordsOf(language)
  const style = colour ? colourStyle : plainStyle
  const all = [...rules.map(({ rule }) => rule), ...off]
  const labels = [...Object.values(words.severity), words.off]
  const labelWidth = Math.max(...labels.map(displayWidth)) + 2
  const idWidth = Math.max(0, ...all.map(({ id }) => displayWidth(harmless(id)))) + 2
  const line = (rule: Rule, label: string, paint: (text: string) => string): string =>
    paint(padded(label, labelWidth)) + padded(harmless(rule.id), idWidth) + harmless(rule.title[language])
  return [
    style.strong(`${harmless(title[language])}${words.separator}${words.count(String(rules.length))}`),
    "",
    ...rules.map(({ rule }) => line(rule, words.severity[rule.severity], style.severity[rule.severity])),
    ...off.map((rule) => line(rule, words.off, style.faint)),
    "",
  ].join("\n")
}
