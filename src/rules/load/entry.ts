import type { Json } from "../language/json.ts"
import type { Rule } from "../rule.ts"
import type { RuleLogic } from "./logic.ts"

/** A rule on its way to being loaded. */
export interface Entry {
  readonly rule: Rule
  /** the rule's JSON, where its logic is read from */
  readonly json: Readonly<Record<string, Json>>
  readonly logic: RuleLogic
  readonly ruleSet: string
  readonly pointer: string
  readonly isOff: boolean
}
