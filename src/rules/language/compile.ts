import type { Expression, Variable } from "./expression.ts"
import type { Json } from "./json.ts"
import type { Language } from "./language.ts"
import { member } from "./member.ts"
import type { CallSite } from "./operator.ts"
import type { Origin } from "./path.ts"
import type { Evaluate, Scope } from "./scope.ts"
import { Failure, Missing } from "./signal.ts"
import type { Value } from "./value.ts"

/** Makes the closure that evaluates a tree. Nothing is generated as text, and nothing runs before it is called. */
export const compile = (expression: Expression, language: Language): Evaluate => {
  switch (expression._tag) {
    case "Literal": {
      const { value } = expression
      return () => value
    }
    case "List": {
      const items = expression.items.map((item) => compile(item, language))
      return (scope) => {
        const values = items.map((item) => item(scope))
        return values.find((value) => value instanceof Failure) ?? values
      }
    }
    case "Fields":
      return compileFields(expression.fields, language)
    case "Named":
      return compile(expression.expression, language)
    case "Variable":
      return compileVariable(expression, language)
    case "Call":
      return compileCall(expression, language)
  }
}

/** The constant that an expression is, if it is one. */
export const constantOf = (expression: Expression): Json | undefined => {
  if (expression._tag === "Named") return constantOf(expression.expression)
  return expression._tag === "Literal" ? expression.value : undefined
}

const compileFields = (fields: readonly (readonly [string, Expression])[], language: Language): Evaluate => {
  const members = fields.map(([key, value]) => [key, compile(value, language)] as const)
  return (scope) => {
    const values: [string, Value][] = []
    let failure: Failure | undefined
    for (const [key, evaluate] of members) {
      const value = evaluate(scope)
      if (value instanceof Failure) failure ??= value
      values.push([key, value])
    }
    return failure ?? Object.fromEntries(values)
  }
}

/** Where a path begins. */
export const startOf = (origin: Origin, scope: Scope): Value => {
  if (origin._tag === "Item") return scope.item
  if (origin._tag === "Root") return scope.run.context.root
  let outer: Scope | undefined = scope
  for (let level = 0; level < origin.levels; level++) outer = outer?.outer
  return outer?.item
}

/** Reads a path in a scope; `undefined` where it leads nowhere. */
export const follow = (origin: Origin, keys: readonly string[], scope: Scope): Value => {
  let value = startOf(origin, scope)
  for (const key of keys) {
    if (value === undefined || value instanceof Missing) return value
    value = member(value, key)
  }
  return value
}

const compileVariable = ({ path, fallback }: Variable, language: Language): Evaluate => {
  const { origin, keys, text } = path
  const missing = new Missing(text === "" ? "." : text)
  const otherwise = fallback === undefined ? () => missing : compile(fallback, language)
  return (scope) => {
    const value = follow(origin, keys, scope)
    return value === undefined || (value instanceof Missing && fallback !== undefined) ? otherwise(scope) : value
  }
}

const siteOf = (operator: string, pointer: string): CallSite => ({
  operator,
  pointer,
  fail: (code, zh, en) => new Failure(code, { zh, en }, pointer),
})

const compileCall = (call: Extract<Expression, { _tag: "Call" }>, language: Language): Evaluate => {
  const site = siteOf(call.operator, call.pointer)
  const operator = language.operators.get(call.operator)
  // The parser refuses unknown operators; a tree made by hand may still name one.
  if (operator === undefined) {
    const unknown = site.fail("NotAnObject", `没有运算符“${call.operator}”`, `there is no operator "${call.operator}"`)
    return () => unknown
  }
  const operands = call.operands.map((operand) => compile(operand, language))
  const evaluate = operator.compile(operands, site, call.operands.map(constantOf))
  const exhausted = site.fail("LimitExceeded", "规则的计算量超过上限", "the rule takes more steps than are allowed")
  return (scope) => (scope.run.fuel.spend(1) ? evaluate(scope) : exhausted)
}
