import { type CallSite, type Operator, strict } from "../language/operator.ts"
import type { Scope } from "../language/scope.ts"
import { excerpt } from "../language/number.ts"
import { Failure, Missing } from "../language/signal.ts"
import { isList, type Value } from "../language/value.ts"

/** Describes an operator first, and then says how it is evaluated once its operands are known. */
export const strictly =
  (description: Omit<Operator, "compile">) =>
  (apply: (values: readonly Value[], scope: Scope, site: CallSite) => Value): Operator =>
    strict(description, apply)

/** A value as a list, or the failure. */
export const toList = (value: Value, site: CallSite): readonly Value[] | Failure =>
  isList(value) ? value : site.fail("NotAList", `${site.operator} 需要清单`, `${site.operator} needs a list`)

/** A value as text, or the failure. */
export const toText = (value: Value, site: CallSite): string | Missing | Failure => {
  if (typeof value === "string" || value instanceof Missing || value instanceof Failure) return value
  const shown =
    typeof value === "number" || typeof value === "boolean" ? excerpt(String(value)) : value === null ? "null" : ""
  return site.fail(
    "NotAText",
    `${site.operator} 需要文字 ${shown}`.trim(),
    `${site.operator} needs a text ${shown}`.trim(),
  )
}

/** Spends the steps that a large result takes. */
export const afford = <A>(steps: number, scope: Scope, site: CallSite, make: () => A): A | Failure =>
  scope.run.fuel.spend(steps)
    ? make()
    : site.fail("LimitExceeded", "规则的计算量超过上限", "the rule takes more steps than are allowed")

/** Whether a value is a signal that an operator passes on. */
export const stops = (value: Value): value is Missing | Failure => value instanceof Missing || value instanceof Failure
