import { type Disclosure, pointersOf } from "../../../disclosure/index.ts"
import { isAmount, isReported } from "../../../money/index.ts"
import type { AuditedDocument } from "../../run-report.ts"
import { harmless } from "../../terminal/harmless.ts"
import { pageWords } from "../page-words.ts"
import { tableOf } from "../table-of.ts"
import { barTable } from "./bars.ts"
import type { Chart } from "./chart.ts"

/** How many of the numbers of each table, and of the text, took part in a check. */
export const cellsChart = (disclosure: Disclosure, { coverage }: AuditedDocument): Chart | undefined => {
  const unchecked = new Set(coverage.unchecked)
  const counts = new Map<string, { readonly title: string; checked: number; all: number }>()
  for (const [node, pointer] of pointersOf(disclosure)) {
    if (!isAmount(node) || !isReported(node)) continue
    const id = tableOf(pointer)
    const title = id === "text" ? pageWords.wholeText.zh : (disclosure.tables[id]?.title ?? id)
    const count = counts.get(id) ?? { title: harmless(title === "" ? id : title), checked: 0, all: 0 }
    counts.set(id, count)
    count.all += 1
    if (!unchecked.has(pointer)) count.checked += 1
  }
  const bars = [...counts.values()]
  if (bars.length === 0) return undefined
  // Each bar is a whole: how many numbers a table has, its caption says.
  const picture = barTable(
    bars.map(({ title, checked, all }) => ({
      label: title,
      caption: `${checked} / ${all}`,
      pieces: [
        { name: "missed", from: 0, size: 100 },
        { name: "checked", from: 0, size: (checked * 100) / all },
      ],
    })),
  )
  return { title: pageWords.cells, notes: [pageWords.cellsNote], picture, said: [] }
}
