import type { Operator } from "./operator.ts"
import { defaultLimits, type Limits } from "./limits.ts"

/** A rule language: its operators and limits. Every instance has its own; nothing is global. */
export interface Language {
  readonly operators: ReadonlyMap<string, Operator>
  readonly limits: Limits
}

/** Makes a language of operators; of two with one name the later counts. */
export const makeLanguage = (operators: Iterable<Operator>, limits: Partial<Limits> = {}): Language => ({
  operators: new Map([...operators].map((operator) => [operator.name, operator])),
  limits: { ...defaultLimits, ...limits },
})
