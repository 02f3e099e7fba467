import * as fc from "fast-check"
import type { Level } from "../../disclosure/index.ts"
import { type Form, forms, type Habits, type Matters } from "../books/books.ts"
import { type LineSeed, lineSeed, type ProjectSeed, projectSeed } from "./line.ts"
import { mattersSeed } from "./matters.ts"
import { money, type MoneySeed } from "./money.ts"

/** What the disclosures of two years of one unit are drawn from. */
export interface BooksSeed {
  readonly form: Form
  readonly level: Level
  readonly place: number
  readonly body: number
  readonly year: number
  readonly habits: Habits
  /** whether every amount is one that its table prints exactly, so that no sum is rounded */
  readonly isExact: boolean
  readonly entries: readonly (LineSeed | ProjectSeed)[]
  readonly unspent: Readonly<Record<"overseas" | "vehiclePurchase" | "vehicleOperation" | "hospitality", MoneySeed>>
  readonly matters: Matters
  readonly mattersBefore: Matters | undefined
  readonly absent: readonly number[]
}

/** Which disclosures are generated. */
export interface DisclosureOptions {
  /** in which forms; absent: in every form */
  readonly forms?: readonly Form[]
  /** of how many lines of the books at most, each of which stands in several tables; 12 if absent */
  readonly rows?: number
  /** whether there are as many lines as that, and not fewer */
  readonly full?: boolean
  /** whether every amount is one that its table prints exactly; absent: now and then */
  readonly exact?: boolean
}

const habits: fc.Arbitrary<Habits> = fc.record({
  blanks: fc.boolean().map((printed) => !printed),
  allClasses: fc.boolean(),
  notes: fc.boolean().map((without) => !without),
  totalFirst: fc.boolean(),
  wholeYuan: fc.boolean(),
})

const absent = fc.oneof(
  { withCrossShrink: true },
  { weight: 3, arbitrary: fc.constant([]) },
  { weight: 1, arbitrary: fc.uniqueArray(fc.nat(8), { maxLength: 3 }) },
)

const defaultRows = 12

const entry = fc.oneof(
  { withCrossShrink: true },
  { weight: 3, arbitrary: lineSeed },
  { weight: 2, arbitrary: projectSeed },
)

export const booksSeed = ({ forms: wanted = forms, rows = defaultRows, full, exact }: DisclosureOptions) => {
  const inForms = wanted.length === 0 ? forms : wanted
  return fc.record({
    form: fc.constantFrom(...inForms),
    level: fc.constantFrom<Level[]>("unit", "department"),
    place: fc.nat(5),
    body: fc.nat(9),
    year: fc.integer({ min: 2019, max: 2026 }),
    habits,
    isExact: exact === undefined ? fc.boolean().map((rounded) => !rounded) : fc.constant(exact),
    entries: fc.array(entry, {
      minLength: full === true ? Math.max(1, rows) : 1,
      maxLength: Math.max(1, rows),
      // A disclosure of so many lines has to come now and then, not only in theory.
      ...(rows > defaultRows ? { size: "max" as const } : {}),
    }),
    unspent: fc.record({
      overseas: money(0n),
      vehiclePurchase: money(0n),
      vehicleOperation: money(0n),
      hospitality: money(0n),
    }),
    matters: mattersSeed,
    mattersBefore: fc.option(mattersSeed, { nil: undefined }),
    absent,
  }) satisfies fc.Arbitrary<BooksSeed>
}
