import type { Text } from "../text.ts"
import type { Json } from "./json.ts"
import type { Evaluate, Scope } from "./scope.ts"
import type { Shape } from "./shape.ts"
import { Failure, type FailureCode, Missing } from "./signal.ts"
import type { Value } from "./value.ts"

/** What an operand must be: the parser, the checker and the documentation read it. */
export type OperandKind =
  | "any"
  | "number"
  | "text"
  | "list"
  | "condition"
  /** evaluated once for each item of the list before it, inside the item's scope */
  | "body"
  /** an object with evaluated members */
  | "fields"
  /** a regular expression, a constant of the rule */
  | "pattern"
  /** the id of a table */
  | "table"
  /** a path, or a list of paths, into the item */
  | "path"

/** An operand of an operator. */
export interface Parameter {
  readonly name: string
  readonly kind: OperandKind
  readonly optional?: true
  /** any number of them, also none where `optional` */
  readonly repeated?: true
  /** the words that it may be, or the names of the members that it may have, where they are few and known */
  readonly options?: readonly string[]
}

/** A rule, the data it reads, and what it evaluates to. */
export interface OperatorExample {
  readonly rule: Json
  readonly data?: Json
  readonly result: Json
}

/** Where an operation stands in a rule, and its failures there. */
export interface CallSite {
  readonly operator: string
  readonly pointer: string
  readonly fail: (code: FailureCode, zh: string, en: string) => Failure
}

/** The families of operators, in the order of the documentation. */
export const operatorGroups = [
  "data",
  "logic",
  "comparison",
  "arithmetic",
  "list",
  "text",
  "disclosure",
  "classification",
] as const
export type OperatorGroup = (typeof operatorGroups)[number]

/** An operator: what it takes, what it gives, what it is for, and how it is evaluated. */
export interface Operator {
  readonly name: string
  readonly group: OperatorGroup
  readonly parameters: readonly Parameter[]
  readonly summary: Text
  readonly examples: readonly OperatorExample[]
  /** what it gives, as far as it can be told before there is data */
  readonly shape: (operands: readonly Shape[]) => Shape
  /** makes the closure that evaluates one operation; `operands` are compiled, `constants` are those that are literals */
  readonly compile: (
    operands: readonly Evaluate[],
    site: CallSite,
    constants: readonly (Json | undefined)[],
  ) => Evaluate
}

type Description = Omit<Operator, "compile">

/** An operator that evaluates all its operands first; what is missing or failed in one of them is its result. */
export const strict = (
  description: Description,
  apply: (values: readonly Value[], scope: Scope, site: CallSite) => Value,
): Operator => ({
  ...description,
  compile: (operands, site) => {
    const [first, second] = operands
    if (first !== undefined && operands.length === 1)
      return (scope) => {
        const value = first(scope)
        return value instanceof Failure || value instanceof Missing ? value : apply([value], scope, site)
      }
    if (first !== undefined && second !== undefined && operands.length === 2)
      return (scope) => {
        const a = first(scope)
        if (a instanceof Failure) return a
        const b = second(scope)
        if (b instanceof Failure || b instanceof Missing) return a instanceof Missing && b instanceof Missing ? a : b
        return a instanceof Missing ? a : apply([a, b], scope, site)
      }
    return (scope) => {
      const values = evaluateAll(operands, scope)
      return values instanceof Failure || values instanceof Missing ? values : apply(values, scope, site)
    }
  },
})

/** Evaluates operands in order: their values, or the failure or else the gap that was found. */
export const evaluateAll = (operands: readonly Evaluate[], scope: Scope): readonly Value[] | Missing | Failure => {
  const values: Value[] = []
  let missing: Missing | undefined
  for (const operand of operands) {
    const value = operand(scope)
    if (value instanceof Failure) return value
    if (value instanceof Missing) missing ??= value
    values.push(value)
  }
  return missing ?? values
}
