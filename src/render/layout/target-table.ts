import words from "../../../forms/layout.json" with { type: "json" }
import type { Indicator, PerformanceTarget } from "../../disclosure/index.ts"
import type { Amount } from "../../money/index.ts"
import { fill } from "./fill.ts"

const { targets: labels } = words

const labelled = (label: string, value: string | undefined): readonly string[] =>
  value === undefined || value === "" ? [] : [label, value]

const money = (label: string, amount: Amount | undefined): readonly string[] => labelled(label, amount?.text)

const moneyRow = ({ total, appropriation, otherFunds }: PerformanceTarget): readonly string[] => {
  const cells = [
    ...money(labels.total, total),
    ...money(labels.appropriation, appropriation),
    ...money(labels.otherFunds, otherFunds),
  ]
  const unit = (total ?? appropriation ?? otherFunds)?.unit ?? ""
  return cells.length === 0 ? [] : [fill(labels.money, { unit }), ...cells]
}

const hasOwnCells = (indicators: readonly Indicator[]): boolean =>
  indicators.some(
    ({ text, comparator, unit }) =>
      (comparator !== undefined && /^\d/.test(text)) || (unit !== undefined && /\d$/.test(text)),
  )

const indicatorRows = (indicators: readonly Indicator[]): readonly (readonly string[])[] => {
  const own = hasOwnCells(indicators)
  return [
    [...labels.levels, labels.target, ...(own ? [labels.comparator, labels.measure] : [])],
    ...indicators.map(({ level1, level2, level3, text, comparator, unit }, place) => {
      const above = indicators[place - 1]
      const isSame = above?.level1 === level1
      return [
        isSame ? "" : level1,
        isSame && above.level2 === level2 ? "" : level2,
        level3,
        text,
        ...(own ? [comparator ?? "", unit ?? ""] : []),
      ]
    }),
  ]
}

/** The cells of the table of one project's targets. */
export const targetCells = (target: PerformanceTarget): readonly (readonly string[])[] =>
  [
    [...labelled(labels.unit, target.unit), ...labelled(labels.project, target.project)],
    labelled(labels.year, target.year === undefined ? undefined : String(target.year)),
    moneyRow(target),
    labelled(labels.goal, target.goal),
    ...indicatorRows(target.indicators),
  ].filter((row) => row.length > 0)

/** The cells of a table of targets without any: its headings. */
export const noTargetCells: readonly (readonly string[])[] = [[...labels.levels, labels.target]]
