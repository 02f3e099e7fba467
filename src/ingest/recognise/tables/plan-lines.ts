import { entriesByName } from "../../../classification/index.ts"
import { isTotalName, knownLine, ordinalDepth, withoutOrdinal } from "./line-names.ts"
import type { PlannedRow } from "./make-rows.ts"
import type { RawRow } from "./raw-rows.ts"
import { type RestoredCode, restoreCodes } from "./restore-code.ts"

type Line = PlannedRow["row"]

const containers: ReadonlySet<string> = new Set(["appropriation", "opening", "closing"])

/** Many forms name the functional classes without their codes: the name tells the code, where only one class bears it. */
const classOf = (name: string): string | undefined => {
  const codes = new Set(entriesByName("functional", name, { level: "class" }).map(({ code }): string => code))
  return codes.size === 1 ? [...codes][0] : undefined
}

const classified = (name: string, { code, printed }: RestoredCode): Line => ({
  kind: code.length === 3 ? "class" : code.length === 5 ? "section" : "item",
  code,
  ...(printed === undefined ? {} : { printedCode: printed }),
  name,
})

/** The line that holds the three budgets after it: appropriations, or money carried over. */
const nextContainer = (raw: RawRow, container: string | undefined): string | undefined => {
  const line = knownLine(raw.name)
  if (line === undefined || line.fund) return container
  return containers.has(line.key) ? line.key : undefined
}

interface Above {
  readonly depth: number
  readonly key: string
}

/** The line whose part a line is by its number: “（一）事业收入” under “五、单位资金”. */
const holderOf = (depth: number, above: readonly Above[]): string | undefined => {
  if (depth < 2) return undefined
  const key = above.findLast((each) => each.depth < depth)?.key
  return key === undefined || wholes.has(key) ? undefined : key
}
const wholes: ReadonlySet<string> = new Set(["thisYear", "total"])

const lineOf = (
  raw: RawRow,
  name: string,
  container: string | undefined,
  above: readonly Above[],
  last: string | undefined,
): Line => {
  if (isTotalName(raw.name)) return { kind: "total", key: "total", name }
  const line = knownLine(raw.name)
  const holder = holderOf(ordinalDepth(raw.name), above)
  if (line === undefined) return { kind: "line", ...(holder === undefined ? {} : { parent: holder }), name }
  const parent = line.fund ? (container ?? holder) : line.under !== undefined && line.under === last ? last : holder
  return { kind: "line", key: line.key, ...(parent === undefined ? {} : { parent }), name }
}

/**
 * Understands the lines of one side of a summary table. The three budgets of fiscal appropriation are part of the line of
 * appropriations, or of carry-over, that stands above them.
 */
export const planLines = (rows: readonly RawRow[], side: "income" | "expenditure"): readonly PlannedRow[] => {
  const codes = restoreCodes(rows.map((raw) => raw.codes))
  let container: string | undefined
  const above: Above[] = []
  let last: string | undefined
  return rows.map((raw, i) => {
    const name = withoutOrdinal(raw.name)
    const restored = codes[i]
    const label = [restored?.printed ?? restored?.code ?? "", raw.name].filter((part) => part !== "").join(" ")
    if (restored !== undefined) return { raw, label, row: classified(name, restored) }
    container = nextContainer(raw, container)
    const code = side === "expenditure" && knownLine(raw.name) === undefined ? classOf(name) : undefined
    if (code !== undefined) return { raw, label, row: { kind: "class", code, name } }
    const row = lineOf(raw, name, container, above, last)
    if (knownLine(raw.name)?.under === undefined) last = row.key
    const depth = ordinalDepth(raw.name)
    if (depth > 0) above.push({ depth, key: row.key ?? row.name })
    return { raw, label, row }
  })
}
