import { lookup, parseCode } from "../../src/classification/index.ts"
import * as Result from "effect/Result"
import type { Disclosure, Row, RowTable, SummaryTable, TargetTable } from "../../src/disclosure/index.ts"
import { type Amount, Decimal, type MoneyUnit, zero } from "../../src/money/index.ts"

type Filled = RowTable | SummaryTable

/** The disclosure with every filled table of money rewritten. */
const withTables = (disclosure: Disclosure, rewrite: (table: Filled, id: string) => Filled): Disclosure => ({
  ...disclosure,
  tables: Object.fromEntries(
    Object.entries(disclosure.tables).map(([id, table]) => [
      id,
      table.state === "empty" || "targets" in table ? table : rewrite(table, id),
    ]),
  ),
})

const withRows = (table: Filled, rewrite: (rows: readonly Row[]) => readonly Row[]): Filled =>
  "rows" in table
    ? { ...table, rows: rewrite(table.rows) }
    : { ...table, income: rewrite(table.income), expenditure: rewrite(table.expenditure) }

const amountOf = (value: Decimal, unit: MoneyUnit, decimals: number): Amount => {
  const text = value.toFixed(decimals)
  return { _tag: "Amount", value: new Decimal(text), unit, decimals, text }
}

/** Whether there are projects to split. */
export const hasProjects = ({ tables }: Disclosure): boolean => tables.generalBudgetProjects?.state === "filled"

/** Whether a table prints 元. */
export const printsYuan = ({ tables }: Disclosure): boolean =>
  Object.values(tables).some((table) => table.state === "filled" && "unit" in table && table.unit === "元")

/** The tables of 元 in 万元, down to the same fen. */
export const inTenThousands = (disclosure: Disclosure): Disclosure =>
  withTables(disclosure, (table) => {
    if (table.unit !== "元") return table
    const decimals = table.decimals + 4
    const converted = (amount: Amount): Amount =>
      amount.text === ""
        ? { ...amount, unit: "万元", decimals }
        : amountOf(amount.value.times("0.0001"), "万元", decimals)
    return {
      ...withRows(table, (rows) =>
        rows.map((row) => ({
          ...row,
          amounts: Object.fromEntries(Object.entries(row.amounts).map(([key, amount]) => [key, converted(amount)])),
        })),
      ),
      unit: "万元",
      decimals,
    }
  })

/** A list in another order, the same one for the same number. */
const shuffled = <A>(list: readonly A[], order: number): readonly A[] =>
  list
    .map((item, index) => ({ item, key: ((index + 1) * 7919 + order) % 10_007 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item)

/** The rows of every table in another order. */
export const withRowsIn = (disclosure: Disclosure, order: number): Disclosure =>
  withTables(disclosure, (table) => withRows(table, (rows) => shuffled(rows, order)))

const nothingRow = (code: string, kind: Row["kind"], like: Row, year: number): Row => {
  const classification = code.startsWith("3") ? "departmentalEconomic" : "functional"
  const parsed = Result.getOrThrow(parseCode(classification, code))
  return {
    kind,
    code,
    name: lookup(classification, parsed, year)?.name ?? "",
    amounts: Object.fromEntries(
      Object.entries(like.amounts).map(([key, amount]) => [key, { ...amount, value: zero, text: "" }]),
    ),
  }
}

const functional = [
  ["229", "class"],
  ["22999", "section"],
  ["2299999", "item"],
] as const
const economic = [
  ["399", "class"],
  ["39999", "section"],
] as const

/** Classified tables with codes on which nothing was spent. */
export const withZeroRows = (disclosure: Disclosure): Disclosure =>
  withTables(disclosure, (table, id) => {
    const [first] = "rows" in table ? table.rows : []
    if (!("rows" in table) || first === undefined || !table.rows.some(({ code }) => code !== undefined)) return table
    const codes = id === "generalBudgetBasic" ? economic : functional
    const added = codes
      .filter(([code]) => !table.rows.some((row) => row.code === code))
      .map(([code, kind]) => nothingRow(code, kind, first, disclosure.fiscalYear))
    return { ...table, rows: [...added, ...table.rows] }
  })

const step = (amount: Amount): Decimal => new Decimal(10).pow(-amount.decimals)

const less = (amount: Amount): Amount => {
  const text = amount.value.minus(step(amount)).toFixed(amount.decimals)
  return { ...amount, value: new Decimal(text), text }
}

const smallest = (amount: Amount): Amount => {
  const text = step(amount).toFixed(amount.decimals)
  return { ...amount, value: new Decimal(text), text }
}

const second = (name: string): string => `${name}后续`

const splitRow = (row: Row): readonly Row[] => {
  const column = Object.entries(row.amounts).find(([key, { value }]) => key !== "total" && value.greaterThan(0))?.[0]
  const { total } = row.amounts
  if (row.project === undefined || column === undefined || total === undefined) return [row]
  const changed = (change: (amount: Amount) => Amount, other: (amount: Amount) => Amount): Row["amounts"] =>
    Object.fromEntries(
      Object.entries(row.amounts).map(([key, amount]) => [
        key,
        key === "total" || key === column ? change(amount) : other(amount),
      ]),
    )
  const blank = (amount: Amount): Amount => ({ ...amount, value: zero, text: "" })
  return [
    { ...row, amounts: changed(less, (amount) => amount) },
    { ...row, project: second(row.project), amounts: changed(smallest, blank) },
  ]
}

const splitTargets = (table: TargetTable): TargetTable => ({
  ...table,
  targets: table.targets.flatMap((target) => {
    const { total, appropriation, otherFunds, project } = target
    if (total === undefined || appropriation === undefined || otherFunds === undefined) return [target]
    const fromAppropriation = appropriation.value.greaterThan(0)
    const none = { ...smallest(total), value: zero, text: zero.toFixed(total.decimals) }
    return [
      {
        ...target,
        total: less(total),
        appropriation: fromAppropriation ? less(appropriation) : appropriation,
        otherFunds: fromAppropriation ? otherFunds : less(otherFunds),
      },
      {
        ...target,
        project: second(project),
        total: smallest(total),
        appropriation: fromAppropriation ? smallest(appropriation) : none,
        otherFunds: fromAppropriation ? none : smallest(otherFunds),
      },
    ]
  }),
})

const splitNarrative = ({ narrative }: Disclosure): Disclosure["narrative"] => ({
  ...narrative,
  projects: narrative.projects
    .flatMap((project) => {
      const { amount, allocation, allocationTotal, name } = project
      const [line, ...lines] = allocation
      if (amount === undefined) return [project]
      return [
        {
          ...project,
          amount: less(amount),
          allocation: line === undefined ? [] : [{ ...line, amount: less(line.amount) }, ...lines],
          ...(allocationTotal === undefined ? {} : { allocationTotal: less(allocationTotal) }),
        },
        {
          ...project,
          name: second(name),
          amount: smallest(amount),
          allocation: line === undefined ? [] : [{ ...line, amount: smallest(line.amount) }],
          ...(allocationTotal === undefined ? {} : { allocationTotal: smallest(allocationTotal) }),
        },
      ]
    })
    .map((project, index) => (project.number === undefined ? project : { ...project, number: index + 1 })),
})

/** Every project of the tables and the text as two: one smallest amount is a project of its own. */
export const splitProjects = (disclosure: Disclosure): Disclosure => {
  const { generalBudgetProjects, performanceTargets } = disclosure.tables
  const targets = performanceTargets?.state === "filled" ? performanceTargets.targets.length : 0
  const counted = disclosure.performance?.projects
  return {
    ...disclosure,
    tables: {
      ...disclosure.tables,
      ...(generalBudgetProjects?.state === "filled"
        ? { generalBudgetProjects: { ...generalBudgetProjects, rows: generalBudgetProjects.rows.flatMap(splitRow) } }
        : {}),
      ...(performanceTargets?.state === "filled" ? { performanceTargets: splitTargets(performanceTargets) } : {}),
    },
    narrative: splitNarrative(disclosure),
    ...(disclosure.performance === undefined || counted === undefined
      ? {}
      : {
          performance: {
            ...disclosure.performance,
            projects: {
              ...counted,
              value: counted.value.plus(targets),
              text: counted.value.plus(targets).toFixed(0),
            },
          },
        }),
  }
}
