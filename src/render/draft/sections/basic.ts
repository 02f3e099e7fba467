import type { Disclosure, NameList, Part, Row } from "../../../disclosure/index.ts"
import { isSome } from "../amounts.ts"
import { amountValues, claimOf, type Drafting, moved, say, subjectOf, type Teller, withParts } from "../drafting.ts"
import { type Figure, figureAt, rowsOf, totalIn } from "../figures.ts"
import { joined, listing, type Told } from "../told.ts"

const lists: readonly (readonly [Part, NameList["about"]])[] = [
  ["personnel", "personnelSections"],
  ["operating", "operatingSections"],
]

// 301 and 303 pay people; the rest keeps the office running (财政部：部门预算支出经济分类科目).
const personnelClasses = ["301", "303"]
const isPersonnel = ({ code = "" }: Row): boolean => personnelClasses.includes(code.slice(0, 3))

const hasColumn = ({ tables }: Disclosure, part: Part): boolean =>
  tables.generalBudgetBasic?.columns.some(({ key }) => key === part) ?? false

/** Personnel or operating funds: a column of the table, or a total of its own. */
const fundsOf = (from: Disclosure, part: Part): Figure => {
  const { generalBudgetBasic: table } = from.tables
  if (table?.state !== "filled" || hasColumn(from, part)) return totalIn(from.tables, "generalBudgetBasic", part)
  const row = table.rows.find(({ kind, key }) => kind === "total" && key === part)
  return row === undefined ? undefined : figureAt(row, "total", table)
}

const sectionsOf = (from: Disclosure, part: Part): readonly string[] =>
  rowsOf(from.tables, "generalBudgetBasic")
    .filter(({ kind }) => kind === "section")
    .filter((row) =>
      hasColumn(from, part)
        ? isSome(row.amounts[part])
        : isSome(row.amounts.total) && isPersonnel(row) === (part === "personnel"),
    )
    .map(({ name }) => name)

const partTold = (drafting: Drafting, part: Part, about: NameList["about"]): readonly Told[] => {
  const found = moved(drafting, (from) => fundsOf(from, part))
  const name = drafting.prose.names[part]
  if (found === undefined || name === undefined || !isSome(found.amount)) return []
  const names = sectionsOf(drafting.disclosure, part)
  const claim = { subject: subjectOf("expenditure", "generalBudget", part), amount: found.amount }
  const said = say(drafting, "basic.part", { ...amountValues(found), name }, claim)
  const sentence = drafting.prose.sentences["basic.sections"]
  if (said === undefined) return []
  if (names.length === 0 || sentence === undefined) return [said]
  return [joined([said, listing(sentence, {}, { about, fund: "generalBudget", names })], "")]
}

/** The whole: the table's own total, or what the table of expenditure says where this one has two totals only. */
const wholeOf = ({ tables }: Disclosure): Figure =>
  rowsOf(tables, "generalBudgetBasic").some(({ kind, key }) => kind === "total" && key !== undefined && key !== "total")
    ? totalIn(tables, "generalBudgetExpenditure", "basic")
    : totalIn(tables, "generalBudgetBasic")

/** Basic expenditure: what goes to persons and what to the office, each with the names of its sections. */
export const basic: Teller = (drafting) => {
  const whole = moved(drafting, wholeOf)
  if (whole === undefined) return []
  const claim = claimOf(subjectOf("expenditure", "generalBudget", "basic"), whole)
  const head = say(drafting, "basic", amountValues(whole), claim)
  return withParts(
    drafting,
    "basic",
    head,
    lists.flatMap(([part, about]) => partTold(drafting, part, about)),
  )
}
