import { type Disclosure, pointersOf } from "../../../disclosure/index.ts"
import { isAmount, isReported } from "../../../money/index.ts"
import type { AuditedDocument } from "../../run-report.ts"
import { harmless } from "../../terminal/harmless.ts"
import { pageWords } from "../page-words.ts"
import { tableOf } from "../table-of.ts"
import { drawBars } from "./bars.ts"
import type { Chart } from "./chart.ts"

/** How many of the numbers of each table, and of the text, took part in a check. */
export const cellsChart = (
  disclosure: Disclosure,
  { coverage }: AuditedDocument,
  prefix: string,
): Chart | undefined => {
  const unchecked = new Set(coverage.unchecked)
  const counts = new Map<string, { readonly title: string; checked: number; missed: number }>()
  for (const [node, pointer] of pointersOf(disclosure)) {
    if (!isAmount(node) || !isReported(node)) continue
    const id = tableOf(pointer)
    const title = id === "text" ? pageWords.wholeText.zh : (disclosure.tables[id]?.title ?? id)
    const count = counts.get(id) ?? { title: harmless(title === "" ? id : title), checked: 0, missed: 0 }
    counts.set(id, count)
    if (unchecked.has(pointer)) count.missed += 1
    else count.checked += 1
  }
  const bars = [...counts.values()]
  if (bars.length === 0) return undefined
  const svg = drawBars(
    bars.map(({ title }) => title),
    [
      { colour: "var(--good)", values: bars.map(({ checked }) => checked) },
      {
        colour: "var(--line)",
        values: bars.map(({ missed }) => missed),
        captions: bars.map(({ checked, missed }) => `${checked} / ${checked + missed}`),
      },
    ],
    `${prefix}-cells`,
  )
  return {
    title: pageWords.cells,
    svg,
    said: bars.map(({ title, checked, missed }) => `${title} ${checked} / ${checked + missed}`),
  }
}
