import words from "../../../forms/layout.json" with { type: "json" }
import type { Column, EmptyTable, Row, RowTable, RowTableId } from "../../disclosure/index.ts"
import { codeCells } from "./codes.ts"
import { headingRows } from "./headings.ts"
import { isTransposed, transposedRows } from "./transposed.ts"

const economicTables: readonly RowTableId[] = ["generalBudgetBasic", "basicByEconomy", "generalBudgetByEconomy"]
const withoutNames: readonly RowTableId[] = [
  "threePublicExpenses",
  "governmentFundsThreePublic",
  "stateCapitalThreePublic",
]

/** What stands at the left of the amounts: codes, names, projects. */
interface Left {
  readonly codes: number
  readonly names: boolean
  readonly projects: boolean
  readonly economic: boolean
}

const leftOf = (id: RowTableId, rows: readonly Row[]): Left => {
  const codes = rows.flatMap(({ code }) => code ?? [])
  const economic = codes.some((code) => code.startsWith("3") || code.startsWith("5")) || economicTables.includes(id)
  const deepest = codes.reduce((most, code) => Math.max(most, code.length), economic ? 5 : 7)
  const isCoded = codes.length > 0 || (rows.length === 0 && !withoutNames.includes(id))
  return {
    codes: isCoded ? (deepest > 5 ? 3 : 2) : 0,
    names: isCoded || rows.some(({ name }) => name !== ""),
    projects: rows.some(({ project }) => project !== undefined) || id === "generalBudgetProjects",
    economic,
  }
}

const { columns: heads } = words

const leftHeadings = ({ codes, names, projects, economic }: Left, row: number): readonly string[] => {
  const first = row === 0
  const code = economic ? heads.economic : heads.functional
  const name = codes === 0 ? heads.name : economic ? heads.economicName : heads.functionalName
  return [
    ...Array.from({ length: codes }, (_unused, i) =>
      first ? (i === 0 ? code : "") : row === 1 ? (heads.codes[i] ?? "") : "",
    ),
    ...(names ? [first ? name : ""] : []),
    ...(projects ? [first ? heads.project : ""] : []),
  ]
}

const leftCells = (left: Left, { code, printedCode, name, project }: Row): readonly string[] => [
  ...codeCells(code, printedCode).slice(0, left.codes),
  ...(left.names ? [name] : []),
  ...(left.projects ? [project ?? ""] : []),
]

/** Budgeted and settled amounts of one line stand side by side, though they are two rows of the table. */
const stagesOf = (rows: readonly Row[]): readonly (Row["stage"] | undefined)[] => {
  const stages = [...new Set(rows.map(({ stage }) => stage))]
  const paired =
    stages.length > 1 &&
    rows.length % stages.length === 0 &&
    rows.every((row, i) => row.stage === stages[i % stages.length])
  return paired ? stages : [undefined]
}

const ofStage = ({ key, heading }: Column, stage: Row["stage"]): Column => ({
  key,
  heading: `${heading.split(" ").slice(0, -1).join(" ")} ${stage === "budgeted" ? heads.amount : heads.settled}`.trim(),
})

const bodyRows = (rows: readonly Row[], columns: readonly Column[], left: Left, stages: number) =>
  Array.from({ length: rows.length / stages }, (_unused, line) => {
    const [first, ...others] = rows.slice(line * stages, (line + 1) * stages)
    if (first === undefined) return []
    return [
      ...leftCells(left, first),
      ...columns.flatMap(({ key }) => [first, ...others].map(({ amounts }) => amounts[key]?.text ?? "")),
    ]
  })

/** The cells of a table of rows: headings, then the rows. */
export const rowTableCells = (id: RowTableId, table: RowTable | EmptyTable): readonly (readonly string[])[] => {
  const rows = table.state === "filled" ? table.rows : []
  if (withoutNames.includes(id) && isTransposed(rows, table.columns)) return transposedRows(rows, table.columns)
  const left = leftOf(id, rows)
  const stages = stagesOf(rows)
  const columns =
    stages.length === 1
      ? table.columns
      : table.columns.flatMap((column) => stages.map((stage) => ofStage(column, stage)))
  const headings = headingRows(columns, left.codes > 0 ? 2 : 1)
  return [
    ...headings.map((cells, row) => [...leftHeadings(left, row), ...cells]),
    ...bodyRows(rows, table.columns, left, stages.length),
  ]
}
