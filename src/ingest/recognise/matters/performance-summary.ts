import forms from "../../../../forms/narrative-matters.json" with { type: "json" }
import type { PerformanceSummary } from "../../../disclosure/index.ts"
import { isMoneyUnit } from "../../../money/index.ts"
import { labelledQuantities, labelMatchers } from "../narrative/labels.ts"
import { scanQuantities } from "../narrative/quantity-scan.ts"
import { placed, type Source, understand } from "../narrative/source.ts"
import { firstAmount } from "./first-amounts.ts"

const matchers = labelMatchers(forms.performance)

/** How many projects have performance targets, and how much money they concern: the first passage that says so. */
export const recognisePerformance = (sources: readonly Source[]): PerformanceSummary | undefined => {
  for (const source of sources) {
    const found = labelledQuantities(source.compacted, matchers).map((each) => ({ ...each, source }))
    const projects = firstAmount(found, "projects")
    if (projects === undefined) continue
    const amount = firstAmount(found, "amount")
    if (scanQuantities(source.compacted.text).filter(({ unit }) => isMoneyUnit(unit)).length <= 1) understand(source)
    const whole = { start: 0, end: source.compacted.text.length }
    return placed(source, { projects, ...(amount === undefined ? {} : { amount }) }, whole)
  }
  return undefined
}
