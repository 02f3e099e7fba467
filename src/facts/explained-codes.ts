import type { Disclosure, Row } from "../disclosure/index.ts"
import type { FactGroup } from "./groups.ts"

/** The functional items that the text states an amount for, in whatever fund. */
export const explainedCodes = (groups: readonly FactGroup[]): readonly string[] => [
  ...new Set(
    groups.flatMap(({ code, quantity, inText }) =>
      code?.length === 7 && quantity === "amount" && inText.length > 0 ? [code] : [],
    ),
  ),
]

const isCarriedOnly = ({ amounts }: Row): boolean => {
  const { total, opening } = amounts
  return total !== undefined && opening !== undefined && !total.value.isZero() && total.value.equals(opening.value)
}

/** The functional codes whose money was all carried over from last year: what a text on the year's own need not explain. */
export const carriedCodes = ({ tables: { income } }: Disclosure): readonly string[] =>
  income?.state === "filled"
    ? income.rows.flatMap((row) => (row.code !== undefined && isCarriedOnly(row) ? [row.code] : []))
    : []
