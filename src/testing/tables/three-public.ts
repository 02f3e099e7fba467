import type { EmptyTable, Row, RowTable } from "../../disclosure/index.ts"
import { type Books, type ThreePublicPart, threePublicParts } from "../books/books.ts"
import { appropriations, moneyOf, spentOf } from "../books/line.ts"
import type { Fen } from "../money.ts"
import { amountsOf, type Cells, columnKeys, rowTable, type Source } from "./kit.ts"

/** The economic sections that the three public expenses are booked on. */
const sections: Readonly<Record<ThreePublicPart, readonly string[]>> = {
  overseas: ["30212"],
  vehiclePurchase: ["30913", "31013"],
  vehicleOperation: ["30231"],
  hospitality: ["30217"],
}

/** What appropriations pay of one of the three public expenses. */
export const threePublicOf = ({ lines }: Books, part: ThreePublicPart): Fen =>
  moneyOf(
    lines.filter(
      ({ section, fund }) =>
        sections[part].includes(section) && appropriations.some((appropriation) => appropriation === fund),
    ),
    spentOf,
  )

/** What is booked as operating funds, and so as agency operating expenses. */
export const operatingOf = ({ lines }: Books): Fen =>
  moneyOf(
    lines.filter(
      ({ fund, part, section }) =>
        fund === "generalBudget" && part === "basic" && (section.startsWith("302") || section.startsWith("310")),
    ),
    spentOf,
  )

const cellsOf = (money: (part: ThreePublicPart) => Fen): Cells => {
  const vehicles = money("vehiclePurchase") + money("vehicleOperation")
  return {
    total: money("overseas") + vehicles + money("hospitality"),
    ...Object.fromEntries(threePublicParts.map((part) => [part, money(part)])),
    vehicles,
  }
}

const lineOf = (source: Source, cells: Cells): Row => ({
  kind: "line",
  name: "",
  amounts: amountsOf(cells, columnKeys(source), source.printing),
})

/** “三公”经费表 of a budget, with agency operating expenses where the form has a column for them. */
export const threePublicTable = (source: Source): RowTable | EmptyTable => {
  const spent = cellsOf((part) => threePublicOf(source.books, part))
  return rowTable(source, [lineOf(source, { ...spent, operatingExpenses: operatingOf(source.books) })])
}

/** “三公”经费表 of final accounts: what was budgeted, and what was spent. */
export const threePublicPairs = (source: Source): RowTable | EmptyTable => {
  const { books } = source
  const spent = cellsOf((part) => threePublicOf(books, part))
  const budgeted = cellsOf((part) => threePublicOf(books, part) + books.unspent[part])
  return rowTable(source, [
    { ...lineOf(source, budgeted), stage: "budgeted" },
    { ...lineOf(source, spent), stage: "settled" },
  ])
}
