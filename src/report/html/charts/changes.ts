import type { Disclosure } from "../../../disclosure/index.ts"
import { factBook, type StatedChange } from "../../../facts/index.ts"
import type { Decimal } from "../../../money/index.ts"
import { harmless } from "../../terminal/harmless.ts"
import { pageWords } from "../page-words.ts"
import { inWan, wanText } from "./amounts.ts"
import { type Bar, barTable } from "./bars.ts"
import type { Chart } from "./chart.ts"

const mostBars = 20

interface Move {
  readonly label: string
  readonly value: Decimal
  readonly caption: string
}

const signed = (text: string): string => (text.startsWith("-") ? text : `+${text}`)

/** By how much a sentence says that something changed, in 万元; or this year's amount less last year's, if it says both. */
const sizeOf = ({ statement, change: { amount, direction } }: StatedChange): Decimal | undefined => {
  const size = inWan(amount)
  if (size !== undefined) return direction === "decrease" ? size.negated() : size
  const [now, then] = [inWan(statement.amount), inWan(statement.prior)]
  return now === undefined || then === undefined ? undefined : now.minus(then)
}

/** A change with its sign; one that is no money, or whose size is not told, is not drawn. */
const moveOf = (stated: StatedChange): readonly Move[] => {
  const { statement, change, name } = stated
  const { direction, rate } = change
  const value = sizeOf(stated)
  if (value === undefined || value.isZero()) return []
  const label = statement.subject.names?.item ?? statement.subject.names?.class ?? name.zh.replace(/比上年增减额$/, "")
  const share = rate === undefined ? "" : ` (${direction === "decrease" ? "-" : "+"}${rate.text}%)`
  return [{ label: harmless(label), value, caption: harmless(signed(wanText(value)) + share) }]
}

/** Bars to both sides of nothing, on one scale. */
const barsOf = (moves: readonly Move[]): readonly Bar[] => {
  const sizes = moves.map(({ value }) => value.toNumber())
  const [least, most] = [Math.min(0, ...sizes), Math.max(0, ...sizes)]
  const scale = 100 / (most - least)
  return moves.map(({ label, caption }, index) => {
    const size = sizes[index] ?? 0
    const piece = {
      name: size < 0 ? "down" : "up",
      from: (Math.min(0, size) - least) * scale,
      size: Math.abs(size) * scale,
    }
    return { label, caption, pieces: [{ name: "zero", from: -least * scale, size: 0 }, piece] }
  })
}

/** The changes that the narrative states, item by item; of more than can be seen, the largest. */
export const changesChart = (disclosure: Disclosure): Chart | undefined => {
  const stated = factBook(disclosure).changes.flatMap(moveOf)
  const once = [...new Map(stated.map((move) => [`${move.label} ${move.caption}`, move])).values()]
  const largest = new Set([...once].sort((a, b) => b.value.abs().comparedTo(a.value.abs())).slice(0, mostBars))
  const moves = once.filter((move) => largest.has(move))
  if (moves.length === 0) return undefined
  return { title: pageWords.changes, notes: [pageWords.flowUnit], picture: barTable(barsOf(moves)), said: [] }
}
