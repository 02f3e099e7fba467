import * as fc from "fast-check"
import { type DisclosurePair, disclosurePairs } from "./disclosures.ts"
import type { Mutant, Mutation } from "./mutations/mutation.ts"
import { mutations } from "./mutations.ts"
import type { DisclosureOptions } from "./seeds/books.ts"

/** A disclosure that went wrong, with the consistent ones that it was made from. */
export interface MutantOf extends Mutant {
  readonly original: DisclosurePair
}

/** Which mutants are generated. */
export interface MutantOptions extends DisclosureOptions {
  /** by which mutations; absent: by all */
  readonly by?: readonly Mutation[]
}

/** The mutants of a disclosure by one mutation; a number picks one of them. */
export const mutantOf = (original: DisclosurePair, { name, ways }: Mutation, pick: number): MutantOf | undefined => {
  const all = ways(original)
  const way = all[pick % Math.max(1, all.length)]
  if (way === undefined) return undefined
  const { make, ...known } = way
  return { mutation: name, ...known, disclosure: make(), original }
}

/** What is left where no mutation finds anything to break. */
const unharmed = {
  mutation: "none",
  broken: [],
  description: { zh: "没有可以弄错的内容", en: "There is nothing to get wrong" },
} as const

/** The first of the mutations, in a circle from a place on, that can break a disclosure. */
const firstThatCan = (
  original: DisclosurePair,
  by: readonly Mutation[],
  from: number,
  pick: number,
): MutantOf | undefined => {
  for (let step = 0; step < by.length; step++) {
    const mutation = by[(from + step) % by.length]
    const mutant = mutation === undefined ? undefined : mutantOf(original, mutation, pick)
    if (mutant !== undefined) return mutant
  }
  return undefined
}

/** Disclosures that were consistent and then went wrong in one place, each with what was broken in it. */
export const mutants = ({ by = mutations, ...options }: MutantOptions = {}): fc.Arbitrary<MutantOf> =>
  fc
    .tuple(disclosurePairs(options), fc.nat(Math.max(0, by.length - 1)), fc.nat(9_999))
    .map(
      ([original, from, pick]) =>
        firstThatCan(original, by, from, pick) ??
        firstThatCan(original, mutations, 0, pick) ?? { ...unharmed, disclosure: original.disclosure, original },
    )
