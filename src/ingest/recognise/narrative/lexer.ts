import { isMoneyUnit } from "../../../money/index.ts"
import { itemNumber } from "./item-number.ts"
import { type PrintedQuantity, scanQuantities } from "./quantity-scan.ts"
import type { Token } from "./token.ts"
import { readWithout, tells, tokenReaders } from "./token-readers.ts"

const separators = new Set(",;。:!?")
const clauseEnd = /[,;。:()]/g
/** A bracket that is longer than this is not looked into: a sentence has none. */
const longestBracket = 600

const closing = (text: string, open: number): number | undefined => {
  let depth = 0
  for (let index = open; index < Math.min(text.length, open + longestBracket); index++) {
    if (text.charAt(index) === "(") depth++
    else if (text.charAt(index) === ")" && --depth === 0) return index
  }
  return undefined
}

const isStated = ({ unit }: PrintedQuantity): boolean => isMoneyUnit(unit) || unit === "%"

/** Answers whether a stretch of text states an amount of money or a percentage. */
const statedIn = (quantities: readonly PrintedQuantity[]): ((start: number, end: number) => boolean) => {
  const starts = quantities.map(({ start }) => start)
  return (start, end) => {
    let [low, high] = [0, starts.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) < start) low = middle + 1
      else high = middle
    }
    return (starts[low] ?? Infinity) < end
  }
}

const behindPath = /\((?:\d{2,3})?[类款]\)$/
/** Whether the name of a section or an item begins here: “(款)无线电…(项)” says nothing of a lack. */
const opensName = (text: string, index: number): boolean => behindPath.test(text.slice(Math.max(0, index - 6), index))

/**
 * Cuts a compact text into the tokens that the grammar of statements reads. The name of the disclosure's unit is text,
 * whatever its characters would say elsewhere: 无锡市 lacks nothing.
 */
export const tokens = (text: string, unit = ""): readonly Token[] => {
  const quantities = scanQuantities(text).filter(isStated)
  const byStart = new Map(quantities.map((quantity) => [quantity.start, quantity]))
  const states = statedIn(quantities)
  const found: Token[] = []
  const closings = new Set<number>()
  let run = 0
  let statesTo = { start: -1, end: -1, states: false }

  const clauseStates = (index: number): boolean => {
    if (index >= statesTo.end) {
      clauseEnd.lastIndex = index
      const end = clauseEnd.exec(text)?.index ?? text.length
      statesTo = { start: index, end, states: states(index, end) }
    }
    return statesTo.states
  }

  const tokenAt = (index: number): Token | undefined => {
    const character = text.charAt(index)
    const previous = found.at(-1)
    const fresh = run === index
    if (closings.has(index)) return { kind: "close", start: index, end: index + 1 }
    const number = fresh ? itemNumber(text, index, previous) : undefined
    if (number !== undefined) return number
    if (separators.has(character)) return { kind: "separator", start: index, end: index + 1, mark: character }
    if (character === "、" && fresh && (previous?.kind === "quantity" || previous?.kind === "close"))
      return { kind: "separator", start: index, end: index + 1, mark: character }
    if (character === "(") return undefined
    const quantity = byStart.get(index)
    if (quantity !== undefined) return { kind: "quantity", start: index, end: quantity.end, quantity }
    for (const read of tokenReaders) {
      const token = read(text, index)
      // “收支总计均为5万元” opens no list.
      if (token !== undefined && (token.kind !== "only" || !clauseStates(index))) return token
    }
    const without = opensName(text, index) ? undefined : readWithout(text, index)
    return without === undefined || clauseStates(index) ? undefined : without
  }

  const push = (token: Token): void => {
    if (token.start > run)
      found.push({ kind: "text", start: run, end: token.start, text: text.slice(run, token.start) })
    found.push(token)
    run = token.end
  }

  let index = 0
  while (index < text.length) {
    if (unit !== "" && text.startsWith(unit, index)) {
      index += unit.length
      continue
    }
    const token = tokenAt(index)
    const close = token === undefined && text.charAt(index) === "(" ? closing(text, index) : undefined
    if (token !== undefined) push(token)
    else if (close !== undefined && (states(index, close) || tells(text, index + 1))) {
      closings.add(close)
      push({ kind: "open", start: index, end: index + 1 })
    }
    index = run > index ? run : (close ?? index) + 1
  }
  if (text.length > run) found.push({ kind: "text", start: run, end: text.length, text: text.slice(run) })
  return found
}
