import forms from "../../../../forms/narrative-performance.json" with { type: "json" }
import type { Indicator } from "../../../disclosure/index.ts"
import { isPlainNumber } from "../../../money/index.ts"
import { anyOf } from "../narrative/alternation.ts"
import { compact } from "../narrative/compact.ts"

type Comparator = NonNullable<Indicator["comparator"]>
const symbols = [">=", "<=", ">", "<", "="] as const satisfies readonly Comparator[]
const comparators = symbols.map((symbol) => ({
  symbol,
  pattern: new RegExp(`^(?:${anyOf(forms.comparators[symbol])})`),
}))

const number = /^(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(.*)$/
const percent = new RegExp(`^(?:${anyOf(forms.percent)})$`)

/** The comparator at the start of a target, and how long it is. */
const comparatorOf = (text: string): readonly [Comparator | undefined, number] => {
  for (const { symbol, pattern } of comparators) {
    const length = pattern.exec(text)?.[0].length
    if (length !== undefined) return [symbol, length]
  }
  return [undefined, 0]
}

/**
 * Reads a target: “≥3场次” has comparator, value and unit; “有效提升” is text alone. The comparator and the unit may
 * stand in cells of their own.
 */
export const readTarget = (
  text: string,
  comparatorCell: string,
  unitCell: string,
): Pick<Indicator, "comparator" | "value" | "unit"> => {
  const target = compact(text).text
  const [own, length] = comparatorOf(target)
  const [, digits = "", rest = ""] = number.exec(target.slice(length)) ?? []
  const value = digits.replaceAll(",", "")
  const comparator = own ?? comparatorOf(compact(comparatorCell).text)[0]
  // “2024年底前完成” starts with digits, and is no number.
  if (value === "" || !isPlainNumber(value) || (comparator === undefined && /^[年月日]/.test(rest))) return {}
  const unit = rest === "" ? compact(unitCell).text : rest
  return {
    ...(comparator === undefined ? {} : { comparator }),
    value,
    ...(unit === "" ? {} : { unit: percent.test(unit) ? "%" : unit }),
  }
}
