import type { Disclosure, Row } from "../../../disclosure/index.ts"
import { harmless } from "../../terminal/harmless.ts"
import { all, type Html, tag, text } from "../markup.ts"
import { pageWords } from "../page-words.ts"
import { expenditureOf, inWan, notesOf, shareText, wanText } from "./amounts.ts"
import type { Chart } from "./chart.ts"
import { colourOf, colours, draw, type Room } from "./draw.ts"

interface Node {
  readonly name: string
  readonly value: number
  readonly amount: string
  readonly children?: readonly Node[]
  readonly itemStyle?: { readonly color: string }
  readonly label: Shown
  readonly upperLabel: Shown
}

interface Shown {
  readonly show: boolean
}

/** From which share of the whole an area has room for its name, and a class for its heading. */
const leastNamed = 1.6
const leastHeaded = 2.6
/** … and for its amount: a number that is cut is another number. */
const leastCounted = 6

const children = (rows: readonly Row[], parent: string): readonly Row[] =>
  rows.filter(({ code, kind }) => kind !== "total" && code?.length === parent.length + 2 && code.startsWith(parent))

// A drawing of areas has no place for nothing and less than nothing.
const hasSize = ({ amounts }: Row): boolean => inWan(amounts.total)?.greaterThan(0) === true

const nodeOf = (row: Row, rows: readonly Row[], whole: number): Node => {
  const inside = children(rows, row.code ?? "")
    .filter(hasSize)
    .map((child) => nodeOf(child, rows, whole))
  const value = inWan(row.amounts.total)
  const share = ((value?.toNumber() ?? 0) * 100) / whole
  const node = {
    name: harmless(row.name),
    value: value?.toNumber() ?? 0,
    amount: value === undefined || share < leastCounted ? "" : wanText(value),
    label: { show: share >= leastNamed },
    upperLabel: { show: row.kind === "class" && share >= leastHeaded },
  }
  // A section of one item is that item: a frame around it would say nothing.
  const [only, ...others] = inside
  if (only?.children === undefined && others.length === 0 && only !== undefined && row.kind !== "class") return only
  return inside.length === 0 ? node : { ...node, children: inside }
}

const amountIn = (data: unknown): string =>
  typeof data === "object" && data !== null && "amount" in data ? String(data.amount) : ""

const border = { borderColor: colours.paper, borderWidth: 1, gapWidth: 1 }

const seriesIn = ({ name: room, fontSize }: Room, nodes: readonly Node[]) => ({
  height: room === "narrow" ? 380 : 330,
  series: {
    type: "treemap",
    left: 0,
    right: 0,
    top: 0,
    bottom: 0,
    roam: false,
    nodeClick: false,
    breadcrumb: { show: false },
    emphasis: { disabled: true },
    label: {
      color: colours.ink,
      fontSize,
      lineHeight: fontSize + 3,
      overflow: "break",
      lineOverflow: "truncate",
      padding: [2, 1, 0, 1],
      formatter: ({ name, data }: { readonly name: string; readonly data: unknown }) =>
        [name, amountIn(data)].filter((line) => line !== "").join("\n"),
    },
    upperLabel: { show: true, height: 20, color: colours.ink, fontSize, fontWeight: "bold" },
    itemStyle: border,
    levels: [
      { itemStyle: { ...border, borderWidth: 0, gapWidth: 4 }, upperLabel: { show: false } },
      { itemStyle: { ...border, borderColor: colours.line, borderWidth: 2 } },
      { itemStyle: { ...border, borderColor: colours.line }, upperLabel: { show: false } },
    ],
    data: nodes,
  },
})

/** The classes by colour, with amount and share: small areas have no room for words. */
const keyOf = (classes: readonly Row[], total: Row | undefined): Html => {
  const whole = inWan(total?.amounts.total)
  const rows = classes.map((row, index) => {
    const value = inWan(row.amounts.total)
    return tag(
      "tr",
      {},
      tag(
        "th",
        { scope: "row" },
        tag("span", { class: "swatch", style: `background:${colourOf(index)}`, "aria-hidden": "true" }),
        text(harmless(row.name)),
      ),
      tag("td", { class: "n" }, text(value === undefined ? "" : wanText(value))),
      tag("td", { class: "n" }, text(value === undefined ? "" : shareText(value, whole))),
    )
  })
  return tag("table", { class: "key", lang: "zh-CN" }, tag("tbody", {}, ...rows))
}

/** The structure of expenditure: an area for each item, inside its class. */
export const structureChart = (disclosure: Disclosure, prefix: string): Chart | undefined => {
  const expenditure = expenditureOf(disclosure)
  if (expenditure === undefined) return undefined
  const { rows } = expenditure.table
  const classes = rows.filter((row) => row.kind === "class" && hasSize(row))
  if (classes.length === 0) return undefined
  const whole = classes.reduce((sum, { amounts }) => sum + (inWan(amounts.total)?.toNumber() ?? 0), 0)
  const nodes = classes.map((row, index) => ({ ...nodeOf(row, rows, whole), itemStyle: { color: colourOf(index) } }))
  const total = rows.find(({ kind }) => kind === "total")
  return {
    title: pageWords.structure,
    notes: notesOf(expenditure),
    picture: all([draw((room) => seriesIn(room, nodes), `${prefix}-structure`), keyOf(classes, total)]),
    said: [],
  }
}
