import * as fc from "fast-check"
import type { Matters } from "../books/books.ts"
import type { Fen } from "../money.ts"
import { fenOf, money } from "./money.ts"

// What is stated in sentences only has no parts that could be rounded otherwise than the whole.
const stated: fc.Arbitrary<Fen> = fc.oneof(
  { withCrossShrink: true },
  { weight: 1, arbitrary: fc.constant(0n) },
  { weight: 2, arbitrary: money(0n).map((seed) => fenOf(seed, false)) },
)

const percent = fc.nat(100)

const staff = fc.record({ spare: fc.nat(9), inPost: fc.nat(300), retired: fc.nat(200), veterans: fc.nat(5) })

const procurement = fc.record({ goods: stated, works: stated, services: stated, reserved: percent, micro: percent })

const assets = fc.record({
  area: fc.nat(99_999),
  buildings: stated,
  vehicles: fc.array(fc.record({ count: fc.nat(40), value: stated }), { maxLength: 3 }),
  large: fc.nat(9),
  larger: fc.nat(9),
  furniture: stated,
  other: stated,
})

/** Whatever a disclosure says besides the money that the unit spends. */
export const mattersSeed: fc.Arbitrary<Matters> = fc.record({
  staff,
  offices: fc.integer({ min: 1, max: 10 }),
  functions: fc.integer({ min: 1, max: 5 }),
  units: fc.integer({ min: 1, max: 6 }),
  procurement,
  assets,
  glossary: fc.integer({ min: 1, max: 4 }),
})
