import { formatListNumber } from "./number-formats.ts"
import type { ListDefinition, ListLevel, Numbering } from "./numbering.ts"

/** The label of the next paragraph of a list, such as “一、”; asking for it counts it. */
export type ListLabels = (list: string, level: number) => string

/** A label that ends so needs no space before the text. */
const closed = /[、）)．。，]$/

const separator = ({ suffix }: ListLevel, label: string): string =>
  suffix === "nothing" || label === "" || closed.test(label) ? "" : " "

const restarts = ({ levels }: ListDefinition, deeper: number, level: number): boolean => {
  const after = levels.get(deeper)?.restartAfter
  return after === undefined || level < after
}

/** Counts the paragraphs of a document's lists as Word does, from the first to the last. */
export const listLabels = (numbering: Numbering): ListLabels => {
  const counts = new Map<string, Map<number, number>>()
  const begun = new Set<string>()

  /** The count of a level, increased; levels above it that were skipped have begun, deeper levels begin anew. */
  const count = (list: string, definition: ListDefinition, level: number, { start }: ListLevel) => {
    const counted = counts.get(definition.definition) ?? new Map<number, number>()
    counts.set(definition.definition, counted)
    const anew = begun.has(`${list} ${level}`) ? undefined : definition.startAnew.get(level)
    begun.add(`${list} ${level}`)
    counted.set(level, anew ?? (counted.get(level) ?? start - 1) + 1)
    for (let above = 0; above < level; above++)
      if (!counted.has(above)) counted.set(above, definition.levels.get(above)?.start ?? 1)
    for (const deeper of [...counted.keys()])
      if (deeper > level && restarts(definition, deeper, level)) counted.delete(deeper)
    return counted
  }

  return (list, level) => {
    const definition = numbering.get(list)
    const own = definition?.levels.get(level)
    if (definition === undefined || own === undefined) return ""
    const counted = count(list, definition, level, own)
    if (own.format === "bullet") return ""
    const label = own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1
      const { start, format } = definition.levels.get(at) ?? own
      return formatListNumber(own.digits ? "decimal" : format, counted.get(at) ?? start)
    })
    return label + separator(own, label)
  }
}
