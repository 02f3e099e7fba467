import type * as fc from "fast-check"
import type { Disclosure } from "../disclosure/index.ts"
import { draft } from "../render/index.ts"
import { disclose } from "./disclose.ts"
import { booksSeed, type BooksSeed, type DisclosureOptions } from "./seeds/books.ts"
import { booksOf } from "./seeds/keep-books.ts"
import { booksBefore } from "./seeds/year-before.ts"

/** The disclosures of one unit for two years that follow each other. */
export interface DisclosurePair {
  readonly disclosure: Disclosure
  readonly prior: Disclosure
}

const pairOf = (seed: BooksSeed): DisclosurePair => {
  const prior = draft(disclose(booksBefore(seed)))
  return { disclosure: draft(disclose(booksOf(seed)), { prior }), prior }
}

/**
 * A consistent disclosure together with that of the year before, which its sentences compare with.
 *
 * @example
 * ```ts
 * import * as fc from "fast-check"
 * import { disclosurePairs } from "gouji/testing"
 *
 * const [pair] = fc.sample(disclosurePairs({ forms: ["final-accounts"] }), 1)
 * pair && pair.disclosure.fiscalYear - pair.prior.fiscalYear // 1
 * ```
 */
export const disclosurePairs = (options: DisclosureOptions = {}): fc.Arbitrary<DisclosurePair> =>
  booksSeed(options).map(pairOf)

/**
 * Consistent disclosures: whatever form, level and year, all their tables, figures and sentences agree. They are made
 * from books that are exact to the fen, so that shrinking keeps them consistent too.
 *
 * @example
 * ```ts
 * import * as fc from "fast-check"
 * import { audit, builtIn } from "gouji"
 * import { disclosures } from "gouji/testing"
 *
 * fc.assert(fc.property(disclosures({ rows: 3 }), (disclosure) => audit(disclosure, builtIn).summary.error === 0), { numRuns: 5, seed: 1 })
 * ```
 */
export const disclosures = (options: DisclosureOptions = {}): fc.Arbitrary<Disclosure> =>
  disclosurePairs(options).map(({ disclosure }) => disclosure)
