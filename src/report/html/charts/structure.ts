import { type Disclosure, type Row } from "../../../disclosure/index.ts"
import { harmless } from "../../terminal/harmless.ts"
import { pageWords } from "../page-words.ts"
import { type Chart, shortLabel } from "./chart.ts"
import { colourOf, colours, draw } from "./draw.ts"

interface Node {
  readonly name: string
  readonly value: number
  readonly children?: readonly Node[]
  readonly itemStyle?: { readonly color: string }
}

const children = (rows: readonly Row[], parent: string): readonly Row[] =>
  rows.filter(({ code, kind }) => kind !== "total" && code?.length === parent.length + 2 && code.startsWith(parent))

// A drawing of areas has no place for nothing and less than nothing.
const sizeOf = ({ amounts }: Row): number => Math.max(0, amounts.total?.value.toNumber() ?? 0)

const nodeOf = (row: Row, rows: readonly Row[]): Node => {
  const below = children(rows, row.code ?? "").filter((child) => sizeOf(child) > 0)
  const inside = below.map((child) => nodeOf(child, rows))
  const node = { name: harmless(row.name), value: sizeOf(row) }
  return inside.length === 0 ? node : { ...node, children: inside }
}

/** The structure of expenditure: an area for each item, inside its class. */
export const structureChart = ({ tables: { expenditure } }: Disclosure, prefix: string): Chart | undefined => {
  if (expenditure?.state !== "filled") return undefined
  const { rows } = expenditure
  const classes = rows.filter((row) => row.kind === "class" && sizeOf(row) > 0)
  if (classes.length === 0) return undefined
  const svg = draw(
    {
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
          fontSize: 12,
          formatter: ({ name }: { readonly name: string }) => shortLabel(name),
        },
        upperLabel: { show: true, height: 22, color: colours.ink, fontSize: 12, fontWeight: "bold" },
        itemStyle: { borderColor: colours.paper, borderWidth: 1, gapWidth: 1 },
        levels: [
          { itemStyle: { borderColor: colours.paper, borderWidth: 0, gapWidth: 4 }, upperLabel: { show: false } },
          { itemStyle: { borderColor: colours.line, borderWidth: 2, gapWidth: 1 } },
          { itemStyle: { borderColor: colours.line, borderWidth: 1, gapWidth: 1 }, upperLabel: { show: false } },
        ],
        data: classes.map((row, index) => ({ ...nodeOf(row, rows), itemStyle: { color: colourOf(index) } })),
      },
    },
    320,
    `${prefix}-structure`,
  )
  const said = classes.map(({ name, amounts }) => `${name} ${amounts.total?.text ?? ""} ${expenditure.unit}`)
  return { title: pageWords.structure, svg, said }
}
