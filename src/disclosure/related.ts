import type { Disclosure } from "./disclosure.ts"

/**
 * Other disclosures that one may be held against: last year's of the same unit and kind, the budget that was published for
 * the year of final accounts, and those of the units that a department consolidates. What is not at hand is absent.
 */
export interface Related<Document = Disclosure> {
  readonly prior?: Document
  readonly budget?: Document
  readonly units?: readonly Document[]
}

/** The related documents, each made into something else. */
export const mapRelated = <A, B>({ prior, budget, units }: Related<A>, make: (document: A) => B): Related<B> => ({
  ...(prior === undefined ? {} : { prior: make(prior) }),
  ...(budget === undefined ? {} : { budget: make(budget) }),
  ...(units === undefined ? {} : { units: units.map(make) }),
})

/** The related documents in one list. */
export const listRelated = <A>({ prior, budget, units = [] }: Related<A>): readonly A[] => [
  ...(prior === undefined ? [] : [prior]),
  ...(budget === undefined ? [] : [budget]),
  ...units,
]
