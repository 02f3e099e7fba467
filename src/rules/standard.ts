import { derivedOperators } from "./derive/index.ts"
import { makeLanguage } from "./language/language.ts"
import { ownOperators, standardOperators } from "./operators/index.ts"

/** The language of the built-in rules: JsonLogic and what disclosures need. */
export const standardLanguage = makeLanguage([...standardOperators, ...ownOperators, ...derivedOperators])
