import { isTotalName, knownLine, withoutOrdinal } from "./line-names.ts"
import type { PlannedRow } from "./make-rows.ts"
import type { RawRow } from "./raw-rows.ts"
import { restoreCodes } from "./restore-code.ts"

const containers: ReadonlySet<string> = new Set(["appropriation", "opening", "closing"])

/**
 * Understands the lines of one side of a summary table. The three budgets of fiscal appropriation are part of the line of
 * appropriations, or of carry-over, that stands above them.
 */
export const planLines = (rows: readonly RawRow[]): readonly PlannedRow[] => {
  const codes = restoreCodes(rows.map((raw) => raw.codes))
  let container: string | undefined
  return rows.map((raw, i) => {
    const restored = codes[i]
    const label = [restored?.printed ?? restored?.code ?? "", raw.name].filter((part) => part !== "").join(" ")
    if (restored !== undefined)
      return { raw, label, row: { kind: "class", code: restored.code, name: withoutOrdinal(raw.name) } }
    const name = withoutOrdinal(raw.name)
    if (isTotalName(raw.name)) return { raw, label, row: { kind: "total", key: "total", name } }
    const line = knownLine(raw.name)
    if (line !== undefined && !line.fund) container = containers.has(line.key) ? line.key : undefined
    const parent = line?.fund === true ? container : undefined
    return {
      raw,
      label,
      row: {
        kind: "line",
        ...(line === undefined ? {} : { key: line.key }),
        ...(parent === undefined ? {} : { parent }),
        name,
      },
    }
  })
}
