import type { FactGroup } from "./groups.ts"

/** The functional items that the text states an amount for, in whatever fund. */
export const explainedCodes = (groups: readonly FactGroup[]): readonly string[] => [
  ...new Set(
    groups.flatMap(({ code, quantity, inText }) =>
      code?.length === 7 && quantity === "amount" && inText.length > 0 ? [code] : [],
    ),
  ),
]
