import type { Disclosure, Fund, RowTableId } from "../../../disclosure/index.ts"
import { fill } from "../../layout/fill.ts"
import { isSome, percentage, printedAmount } from "../amounts.ts"
import { amountValues, type Drafting, moved, paragraphs, say, sayMoved, subjectOf, type Teller } from "../drafting.ts"
import { codeIn, rowsOf, totalIn } from "../figures.ts"
import { className, itemNames, type NamedRow, namedRows } from "../names.ts"
import { joined, plain, type Told } from "../told.ts"

/** A table by functional classes, and the fund whose money it spends. */
interface Classified {
  readonly table: RowTableId
  readonly fund: Fund
}

const general: Classified = { table: "generalBudgetExpenditure", fund: "generalBudget" }

const spentRows = ({ tables }: Disclosure, { table }: Classified, kind: "class" | "item"): readonly NamedRow[] =>
  namedRows(rowsOf(tables, table), kind).filter(({ row }) => isSome(row.amounts.total))

const classTold = (
  drafting: Drafting,
  id: string,
  from: Classified,
  named: NamedRow,
  number?: number,
): Told | undefined => {
  const { row, className: name } = named
  const whole = moved(drafting, ({ tables }) => totalIn(tables, from.table))
  const found = moved(drafting, ({ tables }) => codeIn(tables, from.table, row.code ?? ""))
  const share = whole === undefined || found === undefined ? undefined : percentage(found.exact, whole.exact)
  if (found === undefined || share === undefined) return undefined
  const subject = { ...subjectOf("expenditure", from.fund), names: className(named) }
  const values = { amount: printedAmount(found.amount), name, share: printedAmount(share), number: number ?? "" }
  const claim = { subject, amount: found.amount, share, shareOf: subjectOf("expenditure", from.fund) }
  return say(drafting, id, values, number === undefined ? claim : { ...claim, number })
}

const spentOn: readonly (readonly [column: string, name: string])[] = [
  ["basic", "basic"],
  ["project", "project"],
]

/** What an item's money goes to, where its table tells basic from project expenditure. */
const purposeOf = ({ prose }: Drafting, { row }: NamedRow): string =>
  spentOn.flatMap(([column, name]) => (isSome(row.amounts[column]) ? (prose.names[name] ?? []) : [])).join("和")

const itemTold = (
  drafting: Drafting,
  id: string,
  from: Classified,
  named: NamedRow,
  number: number,
): Told | undefined => {
  const { row, className: name, sectionName } = named
  const found = moved(drafting, ({ tables }) => codeIn(tables, from.table, row.code ?? ""))
  if (found === undefined) return undefined
  const subject = { ...subjectOf("expenditure", from.fund), names: itemNames(named) }
  const purpose = purposeOf(drafting, named)
  const clause = purpose === "" ? "" : fill(drafting.prose.sentences["item.purpose"] ?? "", { purpose })
  const values = { class: name, section: sectionName, item: row.name, number, purpose: clause }
  return sayMoved(drafting, id, subject, found, values, { number, ...(clause === "" ? {} : { purpose }) })
}

/** The classes of the general public budget, each with its share. */
export const structure: Teller = (drafting) => {
  const rows = spentRows(drafting.disclosure, general, "class")
  const between = drafting.prose.sentences["structure.between"]
  const shared = rows.filter((named) => classTold(drafting, "structure.class", general, named) !== undefined)
  const told = shared.map((named, place) =>
    classTold(drafting, "structure.class", general, named, between === undefined ? place + 1 : undefined),
  )
  if (between === undefined) return paragraphs(...told)
  const found = moved(drafting, ({ tables }) => totalIn(tables, general.table))
  const head =
    found === undefined
      ? undefined
      : say(drafting, "structure", amountValues(found), {
          subject: subjectOf("expenditure", "generalBudget"),
          amount: found.amount,
        })
  return head === undefined || rows.length === 0 ? [] : [joined([head, joined(paragraphs(...told), between, "。")], "")]
}

const items =
  (from: Classified): Teller =>
  (drafting) =>
    paragraphs(
      ...spentRows(drafting.disclosure, from, "item").map((named, place) =>
        itemTold(drafting, "item", from, named, place + 1),
      ),
    )

/** The items of the general public budget, one paragraph for each. */
export const generalItems: Teller = items(general)

/** The items of the other two budgets. */
export const fundItems: Teller = items({ table: "governmentFunds", fund: "governmentFunds" })
export const capitalItems: Teller = items({ table: "stateCapital", fund: "stateCapital" })

/** The items of all three budgets as what the appropriation pays for, numbered through. */
export const appropriationItems: Teller = (drafting) => {
  const tables: readonly RowTableId[] = ["generalBudgetExpenditure", "governmentFunds", "stateCapital"]
  const head = drafting.prose.sentences["items.head"]
  const rows = tables.flatMap((table) => {
    const from: Classified = { table, fund: "appropriation" }
    return spentRows(drafting.disclosure, from, "item").map((named) => ({ from, named }))
  })
  const told = rows.map(({ from, named }, place) => itemTold(drafting, "item", from, named, place + 1))
  return head === undefined || rows.length === 0 ? [] : [plain(head), ...paragraphs(...told)]
}

/** What each class is spent on: the names of its items. */
const purposesOf = ({ disclosure }: Drafting, from: Classified): ReadonlyMap<string, readonly string[]> => {
  const purposes = new Map<string, string[]>()
  for (const { row } of spentRows(disclosure, from, "item")) {
    const code = (row.code ?? "").slice(0, 3)
    const known = purposes.get(code)
    if (known === undefined) purposes.set(code, [row.name])
    else known.push(row.name)
  }
  return purposes
}

/** The classes that a fund spends on, with what for: one sentence. */
export const classPurposes = (drafting: Drafting, id: string, table: RowTableId, fund: Fund): Told | undefined => {
  const from = { table, fund }
  const purposes = purposesOf(drafting, from)
  const told = spentRows(drafting.disclosure, from, "class").flatMap((named) => {
    const { row, className: name } = named
    const found = moved(drafting, ({ tables }) => codeIn(tables, table, row.code ?? ""))
    const purpose = (purposes.get(row.code ?? "") ?? []).join("、")
    if (found === undefined || purpose === "") return []
    const values = { amount: printedAmount(found.amount), name, purpose }
    const subject = { ...subjectOf("expenditure", fund), names: className(named) }
    return paragraphs(say(drafting, "class.purpose", values, { subject, amount: found.amount, purpose }))
  })
  const head = drafting.prose.sentences[id]
  return head === undefined || told.length === 0 ? undefined : joined([plain(head), joined(told, "；", "。")], "")
}
