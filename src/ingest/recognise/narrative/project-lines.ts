import forms from "../../../../forms/narrative-projects.json" with { type: "json" }
import type { ProjectDescription } from "../../../disclosure/index.ts"
import { isMoneyUnit } from "../../../money/index.ts"
import { anyOf, sticky } from "./alternation.ts"
import { itemNumber } from "./item-number.ts"
import { labelled } from "./labelled.ts"
import { type PrintedQuantity, scanQuantities } from "./quantity-scan.ts"
import { amountOf, placed, type Source, textOf } from "./source.ts"

const fields = ["name", "basis", "amount", "undertaker", "allocation", "period"] as const
/** What a line tells. */
export type Field = (typeof fields)[number]
const readers = fields.map((field) => [field, labelled(forms[field])] as const)
const totalWords = new RegExp(`(?:${anyOf(forms.allocationTotal)})(?:为|是)?$`)

/** A line of a project's description. */
export interface Line {
  readonly field: Field
  readonly number: number | undefined
  readonly source: Source
  /** where the value begins */
  readonly start: number
}

/** Reads a line of a project's description: its label, and where its value begins. */
export const lineOf = (source: Source): Line | undefined => {
  const { text } = source.compacted
  const numbered = itemNumber(text, 0, undefined)
  const from = numbered?.end ?? 0
  for (const [field, read] of readers) {
    const length = read(text.slice(from))
    if (length !== undefined)
      return { field, number: numbered?.kind === "number" ? numbered.value : undefined, source, start: from + length }
  }
  return undefined
}

const separators = sticky("[,;。、]*")

/** The lines of an allocation (“X费12万；Y费5万；共计17万元”), and its total. */
const allocationOf = ({ source, start }: Line): Pick<ProjectDescription, "allocation" | "allocationTotal"> => {
  const { text } = source.compacted
  const allocation: ProjectDescription["allocation"][number][] = []
  let total: ProjectDescription["allocationTotal"]
  let from = start
  for (const quantity of scanQuantities(text)) {
    if (quantity.start < start || !isMoneyUnit(quantity.unit)) continue
    separators.lastIndex = from
    const name = { start: from + (separators.exec(text)?.[0].length ?? 0), end: quantity.start }
    const span = { start: name.start, end: quantity.end }
    const amount = amountOf(source, quantity, span)
    from = quantity.end
    if (amount === undefined) continue
    if (totalWords.test(text.slice(name.start, name.end))) total = amount
    else allocation.push(placed(source, { name: textOf(source, name), amount }, span))
  }
  return { allocation, ...(total === undefined ? {} : { allocationTotal: total }) }
}

const valueOf = ({ source, start }: Line): string =>
  textOf(source, { start, end: source.compacted.text.length }).replace(/[。；;]$/, "")

/** The amounts of money in a line. */
export const moneyIn = ({ source, start }: Line): readonly PrintedQuantity[] =>
  scanQuantities(source.compacted.text).filter((each) => each.start >= start && isMoneyUnit(each.unit))

const amountIn = (line: Line): ProjectDescription["amount"] => {
  const [quantity] = moneyIn(line)
  return amountOf(line.source, quantity, { start: 0, end: line.source.compacted.text.length })
}

/** Makes one description of its lines. */
export const describe = (lines: readonly Line[], name?: string): ProjectDescription => {
  const [first] = lines
  const line = (field: Field): Line | undefined => lines.find((each) => each.field === field)
  const text = (field: Field): string | undefined => {
    const found = line(field)
    return found === undefined ? undefined : valueOf(found)
  }
  const [basis, undertaker, period] = [text("basis"), text("undertaker"), text("period")]
  const [amountLine, allocationLine] = [line("amount"), line("allocation")]
  const amount = amountLine === undefined ? undefined : amountIn(amountLine)
  const description: ProjectDescription = {
    ...(first?.number === undefined ? {} : { number: first.number }),
    name: name ?? text("name") ?? "",
    ...(basis === undefined ? {} : { basis }),
    ...(amount === undefined ? {} : { amount }),
    ...(undertaker === undefined ? {} : { undertaker }),
    ...(allocationLine === undefined ? { allocation: [] } : allocationOf(allocationLine)),
    ...(period === undefined ? {} : { period }),
  }
  return first === undefined
    ? description
    : placed(first.source, description, { start: 0, end: first.source.compacted.text.length })
}
