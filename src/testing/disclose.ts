import type { Disclosure, EmptyTable, RowTable, SummaryTable, TableId, Tables } from "../disclosure/index.ts"
import type { Books } from "./books/books.ts"
import { filledIn, type FormLayout, layoutOf, type TableLayout } from "./books/layout.ts"
import {
  glossaryOf,
  operatingExpensesOf,
  performanceOf,
  procurementOf,
  profileOf,
  stateAssetsOf,
} from "./matters/matters.ts"
import { targetTable } from "./matters/targets.ts"
import type { Printing } from "./money.ts"
import { basicBlocks, basicTable } from "./tables/basic.ts"
import { expenditureTable, fundAccountTable, fundExpenditureTable } from "./tables/expenditure.ts"
import { incomeTable } from "./tables/income.ts"
import type { Source } from "./tables/kit.ts"
import { projectTable } from "./tables/projects.ts"
import { allMoneySummary, appropriationSummary } from "./tables/summary.ts"
import { threePublicPairs, threePublicTable } from "./tables/three-public.ts"

type Make = (source: Source) => EmptyTable | RowTable | SummaryTable

/** How the tables of a form are made; a form that has none of a kind does not list it in its layout. */
const makers = ({ form }: Books): Partial<Record<TableId, Make>> => ({
  incomeExpenditureSummary: allMoneySummary,
  income: incomeTable,
  expenditure: expenditureTable,
  appropriationSummary,
  generalBudgetExpenditure: fundExpenditureTable("generalBudget"),
  generalBudgetBasic: form === "final-accounts" ? basicBlocks : basicTable,
  generalBudgetProjects: projectTable,
  threePublicExpenses: form === "final-accounts" ? threePublicPairs : threePublicTable,
  governmentFunds:
    form === "final-accounts" ? fundAccountTable("governmentFunds") : fundExpenditureTable("governmentFunds"),
  stateCapital: fundExpenditureTable("stateCapital"),
})

// “三公”经费 are printed in 万元 in every form.
const printingOf = ({ habits }: Books, form: FormLayout, { id }: TableLayout): Printing => ({
  unit: id === "threePublicExpenses" ? "万元" : form.unit,
  decimals: form.unit === "元" && habits.wholeYuan && id !== "threePublicExpenses" ? 0 : 2,
  blanks: habits.blanks,
})

/** The law asks for these two tables of everybody. */
const required: readonly TableId[] = ["generalBudgetExpenditure", "generalBudgetBasic"]

const tablesOf = (books: Books): Tables => {
  const form = layoutOf(books.form)
  const make = makers(books)
  const optional = form.tables.filter(({ id }) => !required.includes(id))
  const absent = books.absent.map((place) => optional[place]?.id)
  const printed = form.tables.filter(({ id }) => !absent.includes(id))
  const tables: Tables = Object.fromEntries(
    printed.map((layout) => [
      layout.id,
      make[layout.id]?.({ books, form, layout, printing: printingOf(books, form, layout) }),
    ]),
  )
  const hasTargets = books.form === "xinjiang-budget" && books.projects.length > 0
  return hasTargets ? { ...tables, performanceTargets: targetTable(books) } : tables
}

/** The disclosure that follows from the books: its tables and figures, before anything is said of them in words. */
export const disclose = (books: Books): Disclosure => {
  const form = layoutOf(books.form)
  return {
    kind: books.form === "final-accounts" ? "finalAccounts" : "budget",
    level: books.level,
    unit: books.unit,
    fiscalYear: books.year,
    ...(form.region === undefined ? {} : { region: form.region }),
    form: books.form,
    title: filledIn(form.title, books),
    contents: [],
    headings: [],
    profile: profileOf(books),
    tables: tablesOf(books),
    narrative: { title: "", sections: [], statements: [], lists: [], projects: [] },
    operatingExpenses: operatingExpensesOf(books),
    procurement: procurementOf(books),
    stateAssets: stateAssetsOf(books),
    performance: performanceOf(books),
    glossary: glossaryOf(books),
  }
}
