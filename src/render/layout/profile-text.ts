import words from "../../../forms/layout.json" with { type: "json" }
import type { Disclosure, Profile, StaffGroup, Staffing, StatedList } from "../../disclosure/index.ts"
import { fill } from "./fill.ts"
import { gridLines } from "./grid.ts"

const { profile: phrases } = words

const listed = (phrase: string, unit: string, { stated, names }: StatedList): string => {
  const opening = fill(phrase, { unit, count: stated?.text ?? String(names.length) })
  return `${opening}${names.length === 0 ? "" : fill(phrases.names, { names: names.join("、") })}。`
}

/** Units without a number of them are those of a table. */
const subordinateUnits = (unit: string, list: StatedList): string => {
  if (list.stated === undefined)
    return gridLines([words.columns.units, ...list.names.map((name, place) => [String(place + 1), name])])
  return list.stated.value.isZero() ? fill(phrases.noUnits, { unit }) : listed(phrases.units, unit, list)
}

const staffGroup = ({ name, count, change }: StaffGroup): string =>
  [
    fill(phrases.group, { name, count: count.text }),
    ...(change?.amount === undefined ? [] : [fill(phrases.change, { word: change.word, count: change.amount.text })]),
  ].join("，")

const staffing = (unit: string, { authorised, actual, groups }: Staffing): string => {
  const counts = [
    ...(authorised === undefined ? [] : [fill(phrases.authorised, { count: authorised.text })]),
    ...(actual === undefined ? [] : [fill(phrases.actual, { count: actual.text })]),
  ]
  const parts = groups.map(staffGroup).join("；")
  const opened = counts.length === 0 ? parts : `${phrases.groups}${parts}`
  return `${unit}${[...counts, ...(parts === "" ? [] : [opened])].join("，")}。`
}

const hasStaff = ({ authorised, actual, groups }: Staffing): boolean =>
  authorised !== undefined || actual !== undefined || groups.length > 0

/** What the profile says of organisation and staff, as paragraphs. */
export const organisationText = ({ unit, profile }: Pick<Disclosure, "unit" | "profile">): readonly string[] => {
  const told: Profile = profile
  return [
    ...(told.subordinateUnits === undefined ? [] : [subordinateUnits(unit, told.subordinateUnits)]),
    ...(told.offices === undefined ? [] : [listed(phrases.offices, unit, told.offices)]),
    ...(told.staffing === undefined || !hasStaff(told.staffing) ? [] : [staffing(unit, told.staffing)]),
  ]
}
