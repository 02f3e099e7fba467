import { unitsOfMeasure } from "../../money/index.ts"
import { compile } from "../language/compile.ts"
import type { Language } from "../language/language.ts"
import type { Tolerance } from "../language/scope.ts"
import { parseTemplate } from "../message.ts"
import { locate } from "../place.ts"
import type { Rule } from "../rule.ts"
import type { CompiledRule } from "../run-rule.ts"
import type { RuleLogic } from "./logic.ts"

const written = /^(\d{1,20}(?:\.\d{1,20})?)\s*(\S*)$/

/** Reads a tolerance: `0.01`, `100元`, or `truncation`. `undefined` where it is none of them. */
export const parseTolerance = (text: string): Tolerance | undefined => {
  if (text === "truncation") return text
  const [, value = "", unit = ""] = written.exec(text) ?? []
  if (value === "" || (unit !== "" && !unitsOfMeasure.some((known) => known === unit))) return undefined
  return { value, unit }
}

/** Compiles a rule that has been checked. */
export const compileRule = (
  rule: Rule,
  logic: RuleLogic,
  pointer: string,
  language: Language,
  steps: number,
): CompiledRule => {
  const compiled = (expression: RuleLogic["at"]) =>
    expression === undefined ? undefined : compile(expression, language)
  return {
    pointer,
    rule,
    logic,
    language,
    forEach: compiled(logic.forEach),
    when: compiled(logic.when),
    assert: compile(logic.assert, language),
    locate: locate(logic.at, compiled(logic.at)),
    tolerance: rule.tolerance === undefined ? undefined : parseTolerance(rule.tolerance),
    message: { zh: parseTemplate(rule.message.zh), en: parseTemplate(rule.message.en) },
    steps,
  }
}
