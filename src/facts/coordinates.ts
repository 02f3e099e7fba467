import { Fund, type Part, type TableId } from "../disclosure/index.ts"
import type { Fact } from "./fact.ts"

/** What a column of a table is about. */
export type Coordinates = Pick<Fact, "measure" | "fund" | "part">

/** The fund that a column or line key names. */
export const fundOf = (key: string | undefined): Fund | undefined =>
  Fund.literals.find((fund) => fund !== "all" && fund === key)

/**
 * The fund that a sentence's subject is about: the three public expenses are one fact, whichever fund a sentence names;
 * what last year's money pays of them is another.
 */
export const fundOfSubject = ({ measure, fund }: Pick<Fact, "measure" | "fund">): Fund =>
  measure === "threePublicExpenses" && fund !== "carriedOver" ? "all" : fund

const expenditureParts: Readonly<Record<string, Part>> = {
  total: "total",
  basic: "basic",
  project: "project",
  remittanceToSuperior: "remittanceToSuperior",
  businessExpenditure: "business",
  subsidyToSubordinates: "subsidyToSubordinates",
}
const threePublicParts: ReadonlyMap<string, Part> = new Map<string, Part>([
  ["total", "total"],
  ["overseas", "overseas"],
  ["vehicles", "vehicles"],
  ["vehiclePurchase", "vehiclePurchase"],
  ["vehicleOperation", "vehicleOperation"],
  ["hospitality", "hospitality"],
])

const expenditure = (fund: Fund): ((column: string) => Coordinates | undefined) => {
  const known = new Map(
    Object.entries(expenditureParts).map(([column, part]) => [column, { measure: "expenditure", fund, part } as const]),
  )
  return (column) => known.get(column)
}
const income = (column: string): Coordinates | undefined => {
  const fund = column === "total" ? "all" : fundOf(column)
  return fund === undefined ? undefined : { measure: "income", fund, part: "total" }
}
const basic = (column: string): Coordinates | undefined =>
  column === "total"
    ? { measure: "expenditure", fund: "generalBudget", part: "basic" }
    : column === "personnel" || column === "operating"
      ? { measure: "expenditure", fund: "generalBudget", part: column }
      : undefined
const projects = (column: string): Coordinates | undefined =>
  column === "total" ? { measure: "expenditure", fund: "generalBudget", part: "project" } : undefined
const threePublic = (column: string): Coordinates | undefined => {
  const part = threePublicParts.get(column)
  if (part !== undefined) return { measure: "threePublicExpenses", fund: "all", part }
  return column === "operatingExpenses" ? { measure: "operatingExpenses", fund: "all", part: "total" } : undefined
}

/** What the columns of the tables of rows report; tables that are not here say nothing that another place repeats. */
export const rowTableColumns = [
  ["income", income],
  ["expenditure", expenditure("all")],
  ["generalBudgetExpenditure", expenditure("generalBudget")],
  ["generalBudgetBasic", basic],
  ["generalBudgetProjects", projects],
  ["governmentFunds", expenditure("governmentFunds")],
  ["stateCapital", expenditure("stateCapital")],
  ["threePublicExpenses", threePublic],
] as const satisfies readonly (readonly [TableId, (column: string) => Coordinates | undefined])[]
