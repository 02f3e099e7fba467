/**
 * gouji for tests: disclosures as [fast-check](https://fast-check.dev) generates them, to try your own code with.
 * fast-check is not among gouji's dependencies: a project that tests with this has it.
 *
 * @module
 */
export { type DisclosurePair, disclosurePairs, disclosures } from "./testing/disclosures.ts"
export type { DisclosureOptions } from "./testing/seeds/books.ts"
export type { Form } from "./testing/books/books.ts"
export { type MutantOf, mutantOf, type MutantOptions, mutants } from "./testing/mutants.ts"
export { mutations } from "./testing/mutations.ts"
export type { Mutant, Mutation, Way, Words } from "./testing/mutations/mutation.ts"
export { type Pointing, pointsAt } from "./testing/points-at.ts"
