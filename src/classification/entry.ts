import type { Classification, Code, CodeLevel } from "./code.ts"

/** The funds that an economic class belongs to within basic expenditure: 人员经费 or 公用经费. */
export type Funds = "personnel" | "operating"

/** A code of the catalogue with the name it has, or had in some years. */
export interface CatalogueEntry<K extends Classification = Classification> {
  readonly code: Code<K>
  readonly level: CodeLevel
  readonly name: string
  /** the first year of the name; absent where it is not known */
  readonly from?: number
  /** the last year of the name; absent where it is not known, or has not come */
  readonly to?: number
  /** whether the year bounds may be off by one */
  readonly approximate: boolean
  readonly funds?: Funds
  /** the disclosure that prints code and name; absent where they are recalled */
  readonly source?: string
  readonly confidence: "high" | "medium"
  /** the years in which disclosures print code and name */
  readonly attested: readonly number[]
  /** the published text that agrees with a recalled entry */
  readonly corroboratedBy?: string
  readonly note?: string
}

/**
 * How far a name can be relied on. `attested`: real disclosures print it with this code; `recalled`: not checked, good
 * for advice; `uncertain`: the code is right, its wording or years may not be; good for display.
 */
export type Evidence = "attested" | "recalled" | "uncertain"

/** How far an entry's name can be relied on. */
export const evidenceOf = ({ attested, confidence }: CatalogueEntry): Evidence =>
  attested.length > 0 ? "attested" : confidence === "high" ? "recalled" : "uncertain"

/** Whether an entry's name holds in a year, as far as its bounds are known. */
export const isValidIn = ({ from = -Infinity, to = Infinity }: CatalogueEntry, year: number): boolean =>
  from <= year && year <= to

/** Whether an entry's name may hold in a year, given that approximate bounds may be off by one. */
export const mayBeValidIn = (entry: CatalogueEntry, year: number): boolean =>
  isValidIn(entry, year) || (entry.approximate && (isValidIn(entry, year - 1) || isValidIn(entry, year + 1)))
