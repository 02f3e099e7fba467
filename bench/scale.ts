import * as fc from "fast-check"
import * as Result from "effect/Result"
import { audit } from "../src/audit/index.ts"
import type { Disclosure } from "../src/disclosure/index.ts"
import { readText, recognise } from "../src/ingest/index.ts"
import { render } from "../src/render/index.ts"
import { builtIn } from "../src/rules/index.ts"
import { disclosures } from "../src/testing.ts"

// node --expose-gc bench/scale.ts [rows …]: what it takes to write, read and audit a disclosure of so many rows, and how
// the time grows from one size to the next. Processor time, the best of three.

const sizes = process.argv.slice(2).map(Number)
const wanted = sizes.length > 0 ? sizes : [30, 100, 300, 1000, 3000]

const rowsOf = ({ tables }: Disclosure): number =>
  Object.values(tables).reduce(
    (sum, table) =>
      sum +
      (table.state === "empty"
        ? 0
        : "targets" in table
          ? table.targets.length
          : "rows" in table
            ? table.rows.length
            : table.income.length + table.expenditure.length),
    0,
  )

const drawn = (lines: number): Disclosure => {
  const [disclosure] = fc.sample(disclosures({ forms: ["xinjiang-budget"], rows: lines, full: true }), {
    numRuns: 1,
    seed: 7,
  })
  if (disclosure === undefined) throw new Error("Nothing was drawn.")
  return disclosure
}

/** The disclosure of the size that is nearest to a number of rows. */
const ofRows = (rows: number): Disclosure => {
  let lines = Math.max(1, Math.round(rows / 6))
  for (let step = 0; step < 8; step++) {
    const found = rowsOf(drawn(lines))
    if (Math.abs(found - rows) <= rows / 50) break
    lines = Math.max(1, Math.round((lines * rows) / found))
  }
  return drawn(lines)
}

const cpu = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

const timed = <A>(run: () => A): readonly [result: A, milliseconds: number] => {
  let best = Infinity
  let result = run()
  for (let time = 0; time < 3; time++) {
    const before = cpu()
    result = run()
    best = Math.min(best, cpu() - before)
  }
  return [result, best]
}

const read = (text: string): Disclosure =>
  Result.getOrThrow(recognise(Result.getOrThrow(readText(new TextEncoder().encode(text))))).disclosure

const megabytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(0)

for (const each of [30, 100]) audit(read(render(ofRows(each))), builtIn)

console.log("  rows   render    parse    audit   heap MB   peak RSS MB   audit per row")
for (const rows of wanted) {
  const disclosure = ofRows(rows)
  globalThis.gc?.()
  const [text, rendering] = timed(() => render(disclosure))
  const [back, parsing] = timed(() => read(text))
  const [report, auditing] = timed(() => audit(back, builtIn))
  const heap = process.memoryUsage().heapUsed
  const found = report.findings.filter(({ severity }) => severity !== "info").length
  const cells = [rendering, parsing, auditing].map((time) => `${time.toFixed(0)} ms`.padStart(8))
  console.log(
    [
      String(rowsOf(disclosure)).padStart(6),
      ...cells,
      megabytes(heap).padStart(8),
      megabytes(process.resourceUsage().maxRSS * 1024).padStart(12),
      `${(auditing / rowsOf(disclosure)).toFixed(3)} ms`.padStart(14),
      found === 0 ? "" : `  ${found} findings above info`,
    ].join(" "),
  )
}
