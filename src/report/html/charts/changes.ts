import type { Disclosure } from "../../../disclosure/index.ts"
import { factBook, type StatedChange } from "../../../facts/index.ts"
import { convert, type Decimal, formatDecimal, isMoney, toQuantity } from "../../../money/index.ts"
import { harmless } from "../../terminal/harmless.ts"
import { pageWords } from "../page-words.ts"
import { drawBars } from "./bars.ts"
import type { Chart } from "./chart.ts"

const mostBars = 20

interface Move {
  readonly label: string
  readonly value: Decimal
  readonly said: string
}

/** A change in 万元 with its sign; one that is no money, or without an amount, is not drawn. */
const moveOf = ({ statement, change, name }: StatedChange): readonly Move[] => {
  const { amount, direction, rate } = change
  if (amount === undefined) return []
  const quantity = toQuantity(amount)
  if (!isMoney(quantity)) return []
  const size = convert(quantity, "万元").value
  const value = direction === "decrease" ? size.negated() : size
  const label = statement.subject.names?.item ?? statement.subject.names?.class ?? name.zh
  const share = rate === undefined ? "" : ` (${rate.text}%)`
  return [{ label: harmless(label), value, said: `${label} ${formatDecimal(value)} 万元${share}` }]
}

/** The changes that the narrative states, item by item; of more than can be seen, the largest. */
export const changesChart = (disclosure: Disclosure, prefix: string): Chart | undefined => {
  const stated = factBook(disclosure).changes.flatMap(moveOf)
  const once = [...new Map(stated.map((move) => [move.said, move])).values()]
  const largest = new Set([...once].sort((a, b) => b.value.abs().comparedTo(a.value.abs())).slice(0, mostBars))
  const moves = once.filter((move) => largest.has(move))
  if (moves.length === 0) return undefined
  const svg = drawBars(
    moves.map(({ label }) => label),
    [
      {
        colour: (value) => (value < 0 ? "var(--down)" : "var(--up)"),
        values: moves.map(({ value }) => value.toNumber()),
        captions: moves.map(({ value }) => formatDecimal(value)),
      },
    ],
    `${prefix}-changes`,
  )
  return { title: pageWords.changes, svg, said: moves.map(({ said }) => said) }
}
