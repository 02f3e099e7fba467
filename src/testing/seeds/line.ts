import * as fc from "fast-check"
import { money, type MoneySeed } from "./money.ts"

/** What a line had in the year before: the same, another amount, or nothing. */
export type BeforeSeed = "same" | "nothing" | MoneySeed

/** Money from other years: eighths of what was spent that earlier years paid for, and what was left over. */
export interface CarriedSeed {
  readonly opening: number
  readonly surplus: number
  readonly closing: MoneySeed
  readonly distribution: MoneySeed
}

/** What a line is drawn from; numbers stand for places in lists that depend on year and form. */
export interface LineSeed {
  readonly item: number
  readonly section: number
  readonly fund: number
  readonly part: number
  readonly spent: MoneySeed
  readonly carried: CarriedSeed | undefined
  readonly before: BeforeSeed
}

/** A project: lines of one fund and one item. */
export interface ProjectSeed {
  readonly name: number
  readonly item: number
  readonly fund: number
  readonly sections: readonly { readonly section: number; readonly spent: MoneySeed }[]
  readonly carried: CarriedSeed | undefined
  readonly before: BeforeSeed
  readonly indicators: readonly number[]
}

/** Common things more often than rare ones. */
const place = fc.oneof(
  { withCrossShrink: true },
  { weight: 3, arbitrary: fc.nat(11) },
  { weight: 2, arbitrary: fc.nat(2_000) },
)
// The general public budget pays for most of what a unit does.
const fund = fc.oneof(
  { withCrossShrink: true },
  { weight: 5, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.nat(8) },
)
const part = fc.oneof(
  { withCrossShrink: true },
  { weight: 6, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.nat(3) },
)
const eighths = fc.oneof(
  { withCrossShrink: true },
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.nat(8) },
)
const left: fc.Arbitrary<MoneySeed> = fc.oneof(
  { withCrossShrink: true },
  { weight: 2, arbitrary: fc.constant({ hundreds: 0n, fen: 0n }) },
  { weight: 1, arbitrary: money(0n) },
)
const carried = fc.option(fc.record({ opening: eighths, surplus: eighths, closing: left, distribution: left }), {
  nil: undefined,
  freq: 1,
})
const before: fc.Arbitrary<BeforeSeed> = fc.oneof(
  { withCrossShrink: true },
  { weight: 2, arbitrary: fc.constant("same" as const) },
  { weight: 3, arbitrary: money(1n) },
  { weight: 1, arbitrary: fc.constant("nothing" as const) },
)

export const lineSeed: fc.Arbitrary<LineSeed> = fc.record({
  item: place,
  section: fc.nat(80),
  fund,
  part,
  spent: money(1n),
  carried,
  before,
})

export const projectSeed: fc.Arbitrary<ProjectSeed> = fc.record({
  name: fc.nat(49),
  item: place,
  fund,
  sections: fc.array(fc.record({ section: fc.nat(80), spent: money(1n) }), { minLength: 1, maxLength: 3 }),
  carried,
  before,
  indicators: fc.array(fc.nat(100), { minLength: 1, maxLength: 6 }),
})
