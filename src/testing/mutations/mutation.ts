import type { Disclosure } from "../../disclosure/index.ts"
import type { DisclosurePair } from "../disclosures.ts"

/** A sentence in both languages. */
export interface Words {
  readonly zh: string
  readonly en: string
}

/** A disclosure that went wrong, and what went wrong in it. */
export interface Mutant {
  /** the name of the mutation */
  readonly mutation: string
  readonly disclosure: Disclosure
  /** JSON pointers of the places that do not agree any more: at least one of them has to be named by who looks for mistakes */
  readonly broken: readonly string[]
  readonly description: Words
  /** why nothing in the document gives the mistake away, where that is so */
  readonly unseen?: Words
}

/** One of the ways in which a mutation can break a disclosure, not yet done. */
export interface Way extends Pick<Mutant, "broken" | "description" | "unseen"> {
  readonly make: () => Disclosure
}

/** A named way in which real disclosures go wrong. */
export interface Mutation {
  readonly name: string
  readonly title: Words
  /** the ways to break a disclosure so; none where it has nothing that could break so */
  readonly ways: (pair: DisclosurePair) => readonly Way[]
}
