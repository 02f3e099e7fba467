import { listOf, type Row, textOf } from "./csv.ts"
import { corroborationOf, sourceOf } from "./sources.ts"

/** A member of the catalogue, as it is written. */
export type Json = Readonly<Record<string, unknown>>

/** Without the members that say nothing. */
export const present = (members: Json): Json =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined && value !== ""))

const yearOf = (row: Row, name: string): number | undefined => {
  const text = textOf(row, name)
  return text === "" ? undefined : Number(text)
}

// Which changes of names are known to the year. The others are recalled, and may be off by one.
const firmChanges: readonly (readonly [codes: RegExp, year: number])[] = [
  [/^(?:207|210|220|224|20138|20828|21015)/, 2019],
  [/^20805/, 2020],
  [/^(?:20139|20140|22006)/, 2024],
  [/^[35]/, 2018],
]

const isApproximate = (row: Row): boolean => {
  const last = yearOf(row, "valid_to")
  const changes = [yearOf(row, "valid_from"), last === undefined ? undefined : last + 1]
  return changes.some(
    (change) =>
      change !== undefined &&
      !firmChanges.some(([codes, firm]) => firm === change && codes.test(textOf(row, "code"))),
  )
}

const attestedYears = (row: Row): readonly number[] | undefined => {
  const years = listOf(row, "attested_years")
  return years.length === 0 ? undefined : years.map(Number)
}

const funds: Readonly<Record<string, string>> = { 人员经费: "personnel", 公用经费: "operating" }

// What the file says of all its rows, or another member says of this one, is not said again.
const noteOf = (row: Row): string | undefined => {
  const note = textOf(row, "note").replace(" (see conflicts.csv)", "")
  const isSaid = /^year bounds: knowledge$|find_string|^\d*$/.test(note) || corroborationOf(row) !== undefined
  return isSaid ? undefined : note
}

/** A classification code with its name, years and evidence. */
export const entryOf = (row: Row): Json =>
  present({
    code: textOf(row, "code"),
    name: textOf(row, "name"),
    funds: funds[textOf(row, "category")],
    from: yearOf(row, "valid_from"),
    to: yearOf(row, "valid_to"),
    approximate: isApproximate(row) ? true : undefined,
    source: sourceOf(row)?.[0],
    corroboratedBy: corroborationOf(row)?.[0],
    confidence: textOf(row, "confidence") === "medium" ? "medium" : undefined,
    attested: attestedYears(row),
    note: noteOf(row),
  })
