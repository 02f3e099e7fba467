import type { Language } from "../language/language.ts"
import type { LoadedRule } from "../load/load.ts"
import type { Tongue } from "../message.ts"
import { standardLanguage } from "../standard.ts"
import type { Text } from "../text.ts"
import { conditionOf, formulaOf } from "./formula.ts"

const written = ({ logic }: LoadedRule, tongue: Tongue, language: Language): string => {
  const say = (expression: typeof logic.when): string =>
    expression === undefined ? "" : formulaOf(expression, tongue, language)
  const items = say(logic.forEach)
  const condition = logic.when === undefined ? "" : conditionOf(logic.when, tongue, language)
  const assertion = conditionOf(logic.assert, tongue, language)
  if (tongue === "zh") {
    const where = items === "" ? "" : `对于${items}：`
    return `${where}${condition === "" ? "" : `如果${condition}，`}应当 ${assertion}。`
  }
  const where = items === "" ? "" : `For ${items}: `
  const sentence = `${where}${condition === "" ? "" : `if ${condition}, then `}it must hold that ${assertion}.`
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

/** What a rule demands, as a sentence made from its logic: it says what the rule does, whatever its title says. */
export const sentenceOf = (loaded: LoadedRule, language: Language = standardLanguage): Text => ({
  zh: written(loaded, "zh", language),
  en: written(loaded, "en", language),
})

/** The formula of a rule's assertion. */
export const ruleFormula = ({ logic: { assert } }: LoadedRule, language: Language = standardLanguage): Text => ({
  zh: conditionOf(assert, "zh", language),
  en: conditionOf(assert, "en", language),
})
