import type { Json } from "../language/json.ts"
import { type Problem, problem } from "../language/problem.ts"
import type { Names } from "../language/parse.ts"
import type { RuleSet } from "../rule.ts"
import type { Diagnostic } from "./diagnostic.ts"
import type { Entry } from "./entry.ts"

/** A rule set with all that it extends. */
export interface Composed {
  readonly name: string
  /** absent where the structure is not sound */
  readonly set: RuleSet | undefined
  readonly rules: readonly Entry[]
  readonly names: Names
  /** the parameters that it or a rule set below it declares, with the values that they declare */
  readonly declared: ReadonlyMap<string, Json>
}

/** What is known while a rule set and all that it extends are composed. */
export interface Composition {
  /** the rule sets that are composed, by the values that their parameters are given, and their names */
  readonly composed: Map<Readonly<Record<string, Json>>, Map<string, Composed>>
  readonly diagnostics: Diagnostic[]
  /** how many rule sets were composed, and how many rules handed on */
  sets: number
  inherited: number
}

export const newComposition = (): Composition => ({ composed: new Map(), diagnostics: [], sets: 0, inherited: 0 })

/** Far above what anybody builds, and far below what sets that extend each other crosswise could make of a few files. */
export const greatest = { sets: 200, inherited: 2_000_000 } as const

export const tooManySets = (pointer: string): Problem =>
  problem(
    "tooLarge",
    pointer,
    `引用的规则集太多（最多 ${greatest.sets} 个）`,
    `too many rule sets are extended (at most ${greatest.sets})`,
  )
