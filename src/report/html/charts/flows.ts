import type { Column, Disclosure, Row, RowTable } from "../../../disclosure/index.ts"
import { harmless } from "../../terminal/harmless.ts"
import { pageWords } from "../page-words.ts"
import { type Chart, shortLabel } from "./chart.ts"
import { colourOf, colours, draw } from "./draw.ts"

interface Flow {
  readonly source: string
  readonly target: string
  readonly value: number
  readonly said: string
}

type Side = "income" | "expenditure"

const isClass = ({ kind, code }: Row): boolean => kind === "class" && code !== undefined

const amountOf = (row: Row | undefined, key: string): string => {
  const printed = row?.amounts[key]?.text ?? ""
  return printed === "" ? "" : ` ${printed}`
}

/** The flows of one table between its columns and its classes. Numbers become floats to be drawn, and for nothing else. */
const flowsOf = (table: RowTable, side: Side, labels: Map<string, string>): readonly Flow[] => {
  const total = table.rows.find(({ kind }) => kind === "total")
  return table.rows.filter(isClass).flatMap((row) =>
    table.columns.flatMap(({ key, heading }: Column): readonly Flow[] => {
      const amount = row.amounts[key]
      if (key === "total" || amount?.value.greaterThan(0) !== true) return []
      const [column, code] = [`${side} ${key}`, `class ${row.code ?? ""}`]
      const [columnName, className] = [harmless(heading === "" ? key : heading), harmless(row.name)]
      labels.set(column, shortLabel(columnName) + amountOf(total, key))
      labels.set(code, shortLabel(className) + amountOf(row, "total"))
      const [source, target] = side === "income" ? [column, code] : [code, column]
      const names = side === "income" ? [columnName, className] : [className, columnName]
      const said = `${names.join(" → ")} ${amount.text} ${amount.unit}`
      return [{ source, target, value: amount.value.toNumber(), said }]
    }),
  )
}

/** Where the money comes from and goes to: sources of income, classes, basic and project expenditure. */
export const flowsChart = ({ tables }: Disclosure, prefix: string): Chart | undefined => {
  const { income, expenditure } = tables
  if (income?.state !== "filled" || expenditure?.state !== "filled" || income.unit !== expenditure.unit)
    return undefined
  const labels = new Map<string, string>()
  const flows = [...flowsOf(income, "income", labels), ...flowsOf(expenditure, "expenditure", labels)]
  if (flows.length === 0) return undefined
  const nodes = [...labels.keys()]
  const svg = draw(
    {
      series: {
        type: "sankey",
        emphasis: { disabled: true },
        left: 10,
        right: 150,
        top: 10,
        bottom: 10,
        nodeGap: 12,
        draggable: false,
        label: {
          color: colours.ink,
          fontSize: 13,
          formatter: ({ name }: { readonly name: string }) => labels.get(name) ?? "",
        },
        lineStyle: { color: "source", opacity: 0.32 },
        data: nodes.map((name, index) => ({ name, itemStyle: { color: colourOf(index) } })),
        links: flows.map(({ source, target, value }) => ({ source, target, value })),
      },
    },
    Math.max(220, nodes.length * 34),
    `${prefix}-flows`,
  )
  return { title: pageWords.flows, svg, said: flows.map(({ said }) => said) }
}
