import type { Change, Disclosure } from "../disclosure/index.ts"
import { hasCarryOver } from "./carry-over.ts"
import { type Decimal, zero } from "../money/index.ts"
import { divisions } from "./divisions.ts"
import { type Fact, factKey, type FactReport } from "./fact.ts"
import type { FactGroup } from "./groups.ts"
import type { FactName } from "./name.ts"

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

const isChange = (owner: object): owner is Change => "direction" in owner

/** The changes reported for a fact, each with the section that states it. */
const changesOf = (
  groups: ReadonlyMap<string, FactGroup>,
  fact: Fact,
  sectionOf: (report: FactReport) => string,
): readonly { readonly section: string; readonly change: Change; readonly name: FactName }[] => {
  const group = groups.get(factKey(fact))
  return (group?.inText ?? []).flatMap((report) =>
    group !== undefined && isChange(report.owner)
      ? [{ section: sectionOf(report), change: report.owner, name: group.name }]
      : [],
  )
}

/**
 * Wherever a section states the change of every part of a whole, those changes beside the change of the whole: the
 * section's own, or the one that another section states. Expenditure in total changes as income does where the document
 * states that only, as long as there is no carry-over.
 */
export const changeSums = (disclosure: Disclosure, groups: readonly FactGroup[]): readonly ChangeSum[] => {
  const sections = new Map<object, string>()
  for (const { change, section } of disclosure.narrative.statements)
    if (change !== undefined) sections.set(change, section)
  const sectionOf = ({ owner }: FactReport): string => sections.get(owner) ?? ""
  const balanced = !hasCarryOver(disclosure)
  const byKey = new Map(groups.map((group) => [group.key, group]))
  const wholes = groups.filter(({ quantity }) => quantity === "change")
  const bases = new Map(
    wholes.map(({ fact }) => [factKey({ ...fact, part: "total" }), { ...fact, part: "total" as const }]),
  )
  return [...bases.values()].flatMap((base) =>
    divisions
      .filter(({ measure }) => measure === base.measure)
      .flatMap(({ whole, parts }) => {
        const partChanges = parts.map((part) => changesOf(byKey, { ...base, part }, sectionOf))
        const firsts = new Set(partChanges[0]?.map(({ section }) => section))
        const own = changesOf(byKey, { ...base, part: whole }, sectionOf)
        const income =
          balanced && base.measure === "expenditure"
            ? changesOf(byKey, { ...base, measure: "income", part: "total" }, sectionOf)
            : []
        return [...firsts].flatMap((section) => {
          const inSection = partChanges.flatMap((changes) =>
            changes.filter((each) => each.section === section).slice(0, 1),
          )
          const known = own.find((each) => each.section === section) ?? own[0] ?? income[0]
          const [first, ...rest] = inSection.map(({ change }) => change)
          return first === undefined || inSection.length < parts.length || known === undefined
            ? []
            : [{ name: known.name, whole: known.change, parts: [first, ...rest], largestPart: largest(first, rest) }]
        })
      }),
  )
}
