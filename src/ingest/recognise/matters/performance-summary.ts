import forms from "../../../../forms/narrative-matters.json" with { type: "json" }
import type { PerformanceSummary } from "../../../disclosure/index.ts"
import { isMoneyUnit } from "../../../money/index.ts"
import { anyOf } from "../narrative/alternation.ts"
import { labelledQuantities, labelMatchers } from "../narrative/labels.ts"
import { scanQuantities } from "../narrative/quantity-scan.ts"
import { amountOf, placed, type Source, textOf, understand } from "../narrative/source.ts"
import { firstAmount, type Located } from "./first-amounts.ts"

type Group = PerformanceSummary["steps"][number]

const matchers = labelMatchers(forms.performance)
// “绩效自评的2024年度项目4个”, “绩效评级为优的项目3个”
const described = /(?<name>[^,;。:()、\d]{2,20}?)的(?:20\d\d年度?)?项目(?:共|数|为)*$/
const graded = new RegExp(`(?:${anyOf(forms.grades)})(?<name>[^,;。:()、]{1,6}?)的项目(?:共|数|为)*$`)

/** The groups of projects that a pattern names, each with the money that is told right behind its number. */
const groupsOf = (found: readonly Located[], pattern: RegExp, other?: RegExp): readonly Group[] =>
  found.flatMap((located, place) => {
    const { source, quantity, span, field } = located
    const words = source.compacted.text.slice(span.start, quantity.start)
    const match = field === "projects" && other?.test(words) !== true ? pattern.exec(words) : null
    const name = match?.groups?.name
    const projects = amountOf(source, quantity, span)
    if (match === null || name === undefined || projects === undefined) return []
    const from = span.start + match.index + match[0].indexOf(name)
    const next = found[place + 1]
    const amount = next?.field === "amount" ? amountOf(source, next.quantity, next.span) : undefined
    const group = { name: textOf(source, { start: from, end: from + name.length }), projects }
    return [placed(source, { ...group, ...(amount === undefined ? {} : { amount }) }, span)]
  })

/** How many projects have performance targets, and how much money they concern: the first passage that says so. */
export const recognisePerformance = (sources: readonly Source[]): PerformanceSummary | undefined => {
  for (const source of sources) {
    const found = labelledQuantities(source.compacted, matchers).map((each) => ({ ...each, source }))
    const projects = firstAmount(found, "projects")
    if (projects === undefined) continue
    const amount = firstAmount(found, "amount")
    const grades = groupsOf(found, graded)
    const steps = groupsOf(found, described, graded)
    const money = scanQuantities(source.compacted.text).filter(({ unit }) => isMoneyUnit(unit))
    if (money.length <= Math.max(1, steps.length)) understand(source)
    const whole = { start: 0, end: source.compacted.text.length }
    return placed(source, { projects, ...(amount === undefined ? {} : { amount }), steps, grades }, whole)
  }
  return undefined
}
