import { isPrinted, isRecord, isList, type Value } from "./language/value.ts"
import { Agreement } from "./language/agreement.ts"
import type { RuleContext } from "./language/context.ts"
import type { Expression } from "./language/expression.ts"
import { member } from "./language/member.ts"
import { below } from "./language/pointer.ts"
import type { Evaluate, Scope } from "./language/scope.ts"
import { startOf } from "./language/compile.ts"
import type { VariablePath } from "./language/path.ts"

/** How the place of a finding is found: the pointer of what `at` names. */
export type Locate = (scope: Scope, outcome: Value) => string

const pointerOf = (value: Value, context: RuleContext): string | undefined =>
  typeof value === "object" && value !== null ? context.pointerOf(value) : undefined

/** The pointer of a value, or of the first thing in it that stands in the document. */
const within = (value: Value, context: RuleContext, depth: number): string | undefined => {
  const own = pointerOf(value, context)
  if (own !== undefined || depth === 0) return own
  const parts = isList(value) ? value.slice(0, 3) : isRecord(value) ? Object.values(value) : []
  for (const part of parts) {
    const found = within(part, context, depth - 1)
    if (found !== undefined) return found
  }
  return undefined
}

/**
 * Follows a path for the pointer of what it leads to. A text has no identity: its place is that of the object around it,
 * and its key. An object that a selector has made stands for a place; what is inside it has no place of its own.
 */
const follow = (path: VariablePath, scope: Scope): string | undefined => {
  const { context } = scope.run
  let value = startOf(path.origin, scope)
  let pointer = pointerOf(value, context)
  for (const key of path.keys) {
    const inner = member(value, key)
    if (inner === undefined) return pointer
    const own = pointerOf(inner, context)
    if (own !== undefined) pointer = own
    else if (value === context.root || context.isPart(value))
      pointer = pointer === undefined ? undefined : below(pointer, key)
    value = inner
  }
  return pointer ?? within(value, context, 2)
}

/** Where a finding points when its rule does not say: at the actual number, or else at the item. */
const byDefault = (scope: Scope, outcome: Value): string => {
  const { context, trace } = scope.run
  const actual =
    outcome instanceof Agreement && isPrinted(outcome.actual) ? context.pointerOf(outcome.actual) : undefined
  if (actual !== undefined) return actual
  for (const { amount, side } of trace.readings) {
    const pointer = side === "actual" ? context.pointerOf(amount) : undefined
    if (pointer !== undefined) return pointer
  }
  return within(scope.item, context, 2) ?? ""
}

/** Compiles `at`: a path, or an expression whose value stands in the document or is a JSON pointer. */
export const locate = (at: Expression | undefined, evaluate: Evaluate | undefined): Locate => {
  if (at === undefined || evaluate === undefined) return byDefault
  if (at._tag === "Variable") return (scope, outcome) => follow(at.path, scope) ?? byDefault(scope, outcome)
  return (scope, outcome) => {
    const value = evaluate(scope)
    if (typeof value === "string" && value.startsWith("/")) return value
    return within(value, scope.run.context, 2) ?? byDefault(scope, outcome)
  }
}
