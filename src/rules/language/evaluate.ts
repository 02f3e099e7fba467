import { compile } from "./compile.ts"
import { dataContext, type RuleContext } from "./context.ts"
import type { Json } from "./json.ts"
import { Fuel } from "./fuel.ts"
import type { Language } from "./language.ts"
import { noNames, parse } from "./parse.ts"
import type { Problem } from "./problem.ts"
import { toJson } from "./plain.ts"
import type { Run, Scope, Tolerance } from "./scope.ts"
import { Failure } from "./signal.ts"
import { Trace } from "./trace.ts"
import type { Value } from "./value.ts"
import * as Data from "effect/Data"
import * as Result from "effect/Result"

/** The scope in which a rule begins: the item is the whole document. */
export const outermost = (context: RuleContext, fuel: Fuel, tolerance?: Tolerance): Scope => {
  const run: Run = { context, trace: new Trace(), fuel, tolerance }
  return { item: context.root, outer: undefined, run }
}

/** An expression that cannot be read. */
export class ExpressionInvalid extends Data.TaggedError("ExpressionInvalid")<{
  readonly problems: readonly Problem[]
}> {
  override get message(): string {
    return this.problems.map(({ pointer, message }) => `${pointer === "" ? "/" : pointer}: ${message.en}`).join("\n")
  }
}

/** An expression that cannot be evaluated over some data. */
export class EvaluationFailed extends Data.TaggedError("EvaluationFailed")<{ readonly failure: Failure }> {
  override get message(): string {
    return `${this.failure.pointer}: ${this.failure.reason.en}`
  }
}

/**
 * Evaluates JsonLogic over plain data, with a language of one's own or the standard one.
 *
 * @example
 * ```ts
 * import { evaluate, standardLanguage } from "gouji"
 * import * as Result from "effect/Result"
 *
 * const rule = { "+": [{ var: "basic" }, { var: "project" }] }
 * Result.getOrThrow(evaluate(rule, { basic: 606.38, project: 3.71 }, standardLanguage)) // 610.09
 * ```
 */
export const evaluate = (
  rule: Json,
  data: Value,
  language: Language,
): Result.Result<Json, ExpressionInvalid | EvaluationFailed> => {
  const { expression, problems } = parse(rule, "", {
    language,
    names: noNames,
    budget: { nodes: language.limits.nodes },
  })
  if (problems.length > 0) return Result.fail(new ExpressionInvalid({ problems }))
  const value = compile(expression, language)(outermost(dataContext(data), new Fuel(language.limits.steps)))
  return value instanceof Failure
    ? Result.fail(new EvaluationFailed({ failure: value }))
    : Result.succeed(toJson(value))
}
