import type { Change, Disclosure } from "../disclosure/index.ts"
import { type Decimal, zero } from "../money/index.ts"
import { hasCarryOver } from "./carry-over.ts"
import { appropriationFunds, divisions } from "./divisions.ts"
import { type Fact, factChanged, factKey } from "./fact.ts"
import type { FactName } from "./name.ts"
import type { SectionChange } from "./section-changes.ts"
import type { FactGroup } from "./groups.ts"
import { indexOf } from "./index-of.ts"

/** The change of a whole and the changes of its parts, which must add up to it. */
export interface ChangeSum {
  readonly name: FactName
  readonly whole: Change
  readonly parts: readonly Change[]
  /** The part that changes most: where a slip of the pen weighs most. */
  readonly largestPart: Change
}

const sizeOf = ({ amount }: Change): Decimal => amount?.value.abs() ?? zero

const largest = (first: Change, rest: readonly Change[]): Change =>
  rest.reduce((most, change) => (sizeOf(change).greaterThan(sizeOf(most)) ? change : most), first)

const byFact = (changes: readonly SectionChange[]): ((fact: Fact) => readonly SectionChange[]) => {
  const index = new Map<string, SectionChange[]>()
  for (const change of changes) {
    const key = factKey(change.fact)
    const known = index.get(key)
    if (known === undefined) index.set(key, [change])
    else known.push(change)
  }
  return (fact) => index.get(factKey(fact)) ?? []
}

/** The changes of all parts that one section states; nothing where it is silent about one of them. */
const partsIn = (
  section: string,
  ofParts: readonly (readonly SectionChange[])[],
): readonly [Change, ...Change[]] | undefined => {
  const found = ofParts.flatMap((changes) => changes.find((each) => each.section === section) ?? [])
  const [first, ...rest] = found.map(({ change }) => change)
  return first === undefined || found.length < ofParts.length ? undefined : [first, ...rest]
}

/**
 * Wherever a section states the change of every part of a whole, those changes beside the change of the whole: the
 * section's own, or the one that another section states. Expenditure in total changes as income does where the document
 * states that only, as long as there is no carry-over.
 */
export const changeSums = (
  disclosure: Disclosure,
  groups: readonly FactGroup[],
  changes: readonly SectionChange[],
): readonly ChangeSum[] => {
  const changesOf = byFact(changes)
  const balanced = !hasCarryOver(disclosure)
  const find = indexOf(groups)
  const hasMoney = (fact: Fact): boolean =>
    find(factChanged(fact))?.reports.some(({ amount }) => !amount.value.isZero()) ?? false
  const bases = new Map(
    changes.map(({ fact }) => [factKey({ ...fact, part: "total" }), { ...fact, part: "total" as const }]),
  )
  const sumsOf = (
    own: readonly SectionChange[],
    ofParts: readonly (readonly SectionChange[])[],
    otherwise?: SectionChange,
  ): readonly ChangeSum[] =>
    [...new Set(ofParts[0]?.map(({ section }) => section))].flatMap((section) => {
      const stated = partsIn(section, ofParts)
      const known = own.find((each) => each.section === section) ?? own[0] ?? otherwise
      if (stated === undefined || known === undefined) return []
      const [first, ...rest] = stated
      return [{ name: known.name, whole: known.change, parts: stated, largestPart: largest(first, rest) }]
    })
  const byPart = [...bases.values()].flatMap((base) =>
    divisions
      .filter(({ measure }) => measure === base.measure)
      .flatMap(({ whole, parts, further = [] }) => {
        const had = further.filter((part) => hasMoney({ ...base, part }))
        const ofParts = [...parts, ...had].map((part) => changesOf({ ...base, part }))
        const own = changesOf({ ...base, part: whole })
        const income =
          balanced && base.measure === "expenditure" && whole === "total"
            ? changesOf({ ...base, measure: "income", part: "total" })
            : []
        return sumsOf(own, ofParts, income[0])
      }),
  )
  const byFund = [...bases.values()]
    .filter(({ fund, code, project }) => fund === "appropriation" && code === undefined && project === undefined)
    .flatMap((base) =>
      sumsOf(
        changesOf(base),
        appropriationFunds.map((fund) => changesOf({ ...base, fund })),
      ),
    )
  return [...byPart, ...byFund]
}
