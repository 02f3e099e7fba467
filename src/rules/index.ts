export * from "./text.ts"
export * from "./rule.ts"
export * from "./standard.ts"
export * from "./check.ts"
export * from "./fixture.ts"
export * from "./test-rule.ts"
export { settingFor } from "./applies.ts"
export { showNumber } from "./message.ts"
export { Agreement } from "./language/agreement.ts"
export { Failure, type FailureCode, Missing } from "./language/signal.ts"
export { dataContext, disclosureContext, oncePerContext, type RuleContext, standingFor } from "./language/context.ts"
export type * from "./language/expression.ts"
export type { Json, JsonObject } from "./language/json.ts"
export { evaluate, EvaluationFailed, ExpressionInvalid } from "./language/evaluate.ts"
export { type Language, makeLanguage } from "./language/language.ts"
export { defaultLimits, type Limits } from "./language/limits.ts"
export type {
  Operator,
  OperatorExample,
  OperatorGroup,
  OperandKind,
  Parameter as OperatorParameter,
} from "./language/operator.ts"
export { operatorGroups, strict } from "./language/operator.ts"
export { type Problem, type ProblemCode, problemCodes } from "./language/problem.ts"
export type { Reading, Side } from "./language/trace.ts"
export type { Value } from "./language/value.ts"
export { selector, type Selector } from "./operators/selector.ts"
export { ownOperators, standardOperators } from "./operators/index.ts"
export { type Diagnostic, RuleSetInvalid } from "./load/diagnostic.ts"
export { type LoadedRule, type LoadedRuleSet, type LoadOptions, loadRuleSet } from "./load/load.ts"
export type { RuleLogic } from "./load/logic.ts"
export { builtIn, builtInSources } from "./built-in.ts"
