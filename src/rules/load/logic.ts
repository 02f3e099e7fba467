import { infer, innerScope, type ScopeShape } from "../check/infer.ts"
import { placeholderProblems } from "../check/placeholders.ts"
import { disclosureShape } from "../check/schema-shape.ts"
import type { Expression } from "../language/expression.ts"
import type { JsonObject } from "../language/json.ts"
import { parse, type ParseOptions } from "../language/parse.ts"
import { addAll, type Problem, problem } from "../language/problem.ts"
import { anyShape, itemOf, type Shape } from "../language/shape.ts"

/** The trees of a rule's logic. */
export interface RuleLogic {
  readonly forEach: Expression | undefined
  readonly when: Expression | undefined
  readonly assert: Expression
  readonly at: Expression | undefined
}

/** A rule's trees, and what is wrong with them. */
export interface ReadLogic {
  readonly logic: RuleLogic
  readonly problems: readonly Problem[]
}

const noShape = (shape: Shape): boolean => shape._tag !== "Any" && shape._tag !== "List" && shape._tag !== "OneOf"

/** Reads and checks the logic of a rule as it stands in JSON, whatever else may be wrong with the rule. */
export const readLogic = (rule: JsonObject, pointerOf: (field: string) => string, options: ParseOptions): ReadLogic => {
  const problems: Problem[] = []
  const read = (field: string): Expression | undefined => {
    const json = rule[field]
    if (json === undefined) return undefined
    const parsed = parse(json, pointerOf(field), options)
    addAll(problems, parsed.problems)
    return parsed.expression
  }
  const forEach = read("forEach")
  const when = read("when")
  const assert = read("assert") ?? { _tag: "Literal", pointer: pointerOf("assert"), value: null }
  const at = read("at")
  const check = (expression: Expression | undefined, scope: ScopeShape): Shape => {
    if (expression === undefined) return anyShape
    const found = infer(expression, scope, options.language)
    addAll(problems, found.problems)
    return found.shape
  }
  const root = disclosureShape()
  const whole: ScopeShape = { item: root, outer: undefined, root }
  const list = check(forEach, whole)
  if (forEach !== undefined && noShape(list))
    problems.push(problem("wrongOperand", pointerOf("forEach"), "forEach 应给出清单", "forEach must give a list"))
  const scope = forEach === undefined ? whole : innerScope(whole, itemOf(list))
  for (const expression of [when, assert, at]) check(expression, scope)
  addAll(problems, placeholderProblems(rule.message, pointerOf("message"), scope))
  return { logic: { forEach, when, assert, at }, problems }
}
