import type { Disclosure } from "../../disclosure/index.ts"
import { oncePerContext, type RuleContext, standingFor } from "../language/context.ts"
import { type CallSite, type Operator, strict } from "../language/operator.ts"
import type { Failure } from "../language/signal.ts"
import type { Value } from "../language/value.ts"

/** What an operator derives its items from. */
export interface Source {
  readonly disclosure: Disclosure
  readonly context: RuleContext
}

const noDisclosure = (site: CallSite): Failure =>
  site.fail("NoDisclosure", `${site.operator} 只能用于公开文件`, `${site.operator} reads a disclosure`)

const derivedIn = oncePerContext(() => new Map<string, Value>())

/**
 * An operator that derives a value from the whole disclosure and its operands. Rules that give it the same constants share
 * what it derives.
 */
export const derivation = (
  description: Omit<Operator, "compile" | "group">,
  derive: (source: Source, operands: readonly Value[]) => Value,
): Operator => {
  const each = strict({ ...description, group: "disclosure" }, (operands, { run: { context } }, site) =>
    context.disclosure === undefined
      ? noDisclosure(site)
      : derive({ disclosure: context.disclosure, context }, operands),
  )
  const compile: Operator["compile"] = (operands, site, constants) => {
    const evaluate = each.compile(operands, site, constants)
    if (constants.includes(undefined)) return evaluate
    const key = JSON.stringify([description.name, constants])
    return (scope) => {
      const { context } = scope.run
      if (context.disclosure === undefined) return evaluate(scope)
      const derived = derivedIn(context)
      if (!derived.has(key)) derived.set(key, evaluate(scope))
      return derived.get(key)
    }
  }
  return { ...each, compile }
}

/** Derives something once for each audited disclosure. */
export const oncePerDisclosure = <A>(derive: (source: Source) => A): ((source: Source) => A) => {
  const once = oncePerContext((context) =>
    context.disclosure === undefined ? undefined : derive({ disclosure: context.disclosure, context }),
  )
  return (source) => once(source.context) ?? derive(source)
}

/** An item that stands for an object of the disclosure: a finding about it points there. */
export const itemAt = <A extends object>({ context }: Source, place: object, item: A): A =>
  standingFor(context.pointerOf(place), item)

/** The texts among operands. */
export const textsOf = (value: Value): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((each) => typeof each === "string")
