import type { Disclosure } from "../disclosure/index.ts"
import type { Amount } from "../money/index.ts"
import { divisions } from "./divisions.ts"
import type { Fact, FactReport } from "./fact.ts"
import type { FactGroup } from "./groups.ts"
import { indexOf } from "./index-of.ts"
import type { FactName } from "./name.ts"

/** A whole that a section of the narrative states together with all its parts. */
export interface TextSum {
  readonly name: FactName
  readonly whole: Amount
  readonly parts: readonly Amount[]
}

/** Every whole whose parts the same section of the narrative states too. */
export const textSums = (disclosure: Disclosure, groups: readonly FactGroup[]): readonly TextSum[] => {
  const sections = new Map<object, string>(disclosure.narrative.statements.map((each) => [each, each.section]))
  const sectionOf = ({ owner }: FactReport): string => sections.get(owner) ?? ""
  const find = indexOf(groups)
  const reportIn = (section: string, fact: Fact): FactReport | undefined =>
    find(fact)?.inText.find((report) => sectionOf(report) === section)
  const anyReportOf = (fact: Fact): FactReport | undefined => find(fact)?.reports[0]
  return groups.flatMap(({ fact, name, quantity, inText }) => {
    if (quantity !== "amount" || inText.length === 0) return []
    return divisions
      .filter(({ measure, whole }) => measure === fact.measure && whole === fact.part)
      .flatMap(({ parts, further = [] }) =>
        inText.flatMap((report) => {
          const found = parts.flatMap((part) => reportIn(sectionOf(report), { ...fact, part }) ?? [])
          // What the text passes over is part of the whole all the same.
          const others = further.flatMap(
            (part) => reportIn(sectionOf(report), { ...fact, part }) ?? anyReportOf({ ...fact, part }) ?? [],
          )
          return found.length < parts.length
            ? []
            : [{ name, whole: report.amount, parts: [...found, ...others].map(({ amount }) => amount) }]
        }),
      )
  })
}
