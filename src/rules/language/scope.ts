import type { RuleContext } from "./context.ts"
import type { Fuel } from "./fuel.ts"
import type { Trace } from "./trace.ts"
import type { Value } from "./value.ts"

/** What holds for the whole evaluation of an expression. */
export interface Run {
  readonly context: RuleContext
  readonly trace: Trace
  readonly fuel: Fuel
  /** a further difference that the rule allows, as it is written */
  readonly tolerance: Tolerance | undefined
}

/**
 * A difference that a rule allows: a number, and its unit where it is not that of the actual number; or what cutting the
 * actual number's last digit off, in the place of rounding it, takes from it.
 */
export type Tolerance = { readonly value: string; readonly unit: string } | "truncation"

/** Where an expression stands: the item that it is about, and the scopes around it. */
export interface Scope {
  readonly item: Value
  readonly outer: Scope | undefined
  readonly run: Run
}

/** A compiled expression. */
export type Evaluate = (scope: Scope) => Value

/** The scope of one item inside another scope. */
export const inside = (outer: Scope, item: Value): Scope => ({ item, outer, run: outer.run })
