import mapping from "../../catalogue/economic-mapping.json" with { type: "json" }
import { type DepartmentalEconomicCode, type GovernmentEconomicCode, isCode } from "./code.ts"
import { once } from "./once.ts"

/** The two kinds of budget unit, whose expenditure goes to different government codes. */
export type UnitType = "administrative" | "institution"

interface Targets {
  readonly department: string
  readonly administrative?: string | undefined
  readonly institution?: string | undefined
}

const index = once(() => {
  const entries: readonly Targets[] = mapping.entries
  return new Map(entries.map((entry) => [entry.department, entry]))
})

/**
 * The government economic code that a departmental one goes to, for administrative units (行政单位) or institutions
 * (事业单位). Recalled, not checked against the official table; none where it is not known.
 */
export const governmentCodeOf = (
  code: DepartmentalEconomicCode,
  unitType: UnitType,
): GovernmentEconomicCode | undefined => {
  const target = index().get(code)?.[unitType]
  return target !== undefined && isCode("governmentEconomic", target) ? target : undefined
}
