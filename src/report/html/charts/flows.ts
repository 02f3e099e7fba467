import type { Disclosure, Row, RowTable } from "../../../disclosure/index.ts"
import { harmless } from "../../terminal/harmless.ts"
import { pageWords } from "../page-words.ts"
import { expenditureOf, inWan, notesOf, wanText } from "./amounts.ts"
import { type Chart, shortLabel } from "./chart.ts"
import { colourOf, colours, draw, type Room } from "./draw.ts"

interface Flow {
  readonly source: string
  readonly target: string
  readonly value: number
  readonly said: string
}

type Side = "income" | "expenditure"

/** What a node of the picture is called, and how much money it is. */
type Labels = Map<string, readonly [name: string, amount: string]>

/** What the columns are whose headings were left blank. */
const usualNames: Readonly<Record<string, string>> = { basic: "基本支出", project: "项目支出" }

const isClass = ({ kind, code }: Row): boolean => kind === "class" && code !== undefined

const amountOf = (row: Row | undefined, key: string): string => {
  const value = inWan(row?.amounts[key])
  return value === undefined ? "" : wanText(value)
}

/** The flows of one table between its columns and its classes. Numbers become floats to be drawn, and for nothing else. */
const flowsOf = (table: RowTable, side: Side, labels: Labels): readonly Flow[] => {
  const total = table.rows.find(({ kind }) => kind === "total")
  return table.rows.filter(isClass).flatMap((row) =>
    table.columns.flatMap(({ key, heading }): readonly Flow[] => {
      const value = inWan(row.amounts[key])
      if (key === "total" || value?.greaterThan(0) !== true) return []
      const [column, code] = [`${side} ${key}`, `class ${row.code ?? ""}`]
      const [columnName, className] = [
        harmless(heading === "" ? (usualNames[key] ?? key) : heading),
        harmless(row.name),
      ]
      labels.set(column, [columnName, amountOf(total, key)])
      labels.set(code, [className, amountOf(row, "total")])
      const [source, target] = side === "income" ? [column, code] : [code, column]
      const names = side === "income" ? [columnName, className] : [className, columnName]
      const said = `${names.join(" → ")} ${wanText(value)} 万元`
      return [{ source, target, value: value.toNumber(), said }]
    }),
  )
}

/** How many nodes stand above one another: each needs room for its label. */
const tallest = (nodes: readonly string[]): number =>
  Math.max(...["income", "class", "expenditure"].map((level) => nodes.filter((name) => name.startsWith(level)).length))

const gap = 30

const seriesIn = ({ name: room, width, fontSize }: Room, labels: Labels, flows: readonly Flow[]) => {
  const nodes = [...labels.keys()]
  const isNarrow = room === "narrow"
  return {
    height: 90 + tallest(nodes) * (gap + 22),
    series: {
      type: "sankey",
      emphasis: { disabled: true },
      left: 2,
      // The last labels stand beside their nodes.
      right: isNarrow ? 78 : 120,
      top: 14,
      bottom: 14,
      nodeGap: gap,
      nodeWidth: isNarrow ? 9 : 14,
      draggable: false,
      label: {
        color: colours.ink,
        fontSize,
        lineHeight: fontSize + 3,
        distance: 4,
        formatter: ({ name }: { readonly name: string }) => {
          const [words = "", amount = ""] = labels.get(name) ?? []
          // Three columns share the width; the third has only what stands beside it.
          const most = name.startsWith("expenditure") ? (isNarrow ? 6 : 9) : Math.floor((width / 3 - 20) / fontSize)
          return `${shortLabel(words, most)}\n${amount}`
        },
      },
      lineStyle: { color: "source", opacity: 0.3 },
      data: nodes.map((name, index) => ({ name, itemStyle: { color: colourOf(index) } })),
      links: flows.map(({ source, target, value }) => ({ source, target, value })),
    },
  }
}

/** Where the money comes from and goes to: sources of income, classes, basic and project expenditure. */
export const flowsChart = (disclosure: Disclosure, prefix: string): Chart | undefined => {
  const { income } = disclosure.tables
  const expenditure = expenditureOf(disclosure)
  if (expenditure === undefined) return undefined
  const labels: Labels = new Map()
  const flows = [
    ...(income?.state === "filled" ? flowsOf(income, "income", labels) : []),
    ...flowsOf(expenditure.table, "expenditure", labels),
  ]
  if (flows.length === 0) return undefined
  return {
    title: pageWords.flows,
    notes: notesOf(expenditure),
    picture: draw((room) => seriesIn(room, labels, flows), `${prefix}-flows`),
    said: flows.map(({ said }) => said),
  }
}
