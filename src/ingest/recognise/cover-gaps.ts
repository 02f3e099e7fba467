import type { ReaderWarning } from "../source-document.ts"
import type { Context } from "./context.ts"
import type { Cover } from "./cover.ts"

const gap = (code: string, zh: string, en: string): ReaderWarning => ({ code, message: { zh, en }, position: {} })

const kindUnknown = gap(
  "kind-unknown",
  "没有写明是预算还是决算，按预算处理。请核对封面。",
  "It is not said whether this is a budget or final accounts; it was taken for a budget. Check the cover.",
)
const levelUnknown = gap(
  "level-unknown",
  "没有写明是部门还是单位，按单位处理。请核对封面。",
  "It is not said whether this is a department or a unit; it was taken for a unit. Check the cover.",
)
const unitUnknown = gap(
  "unit-unknown",
  "没有找到单位名称。请核对封面和各表的编制单位。",
  "No name of the unit was found. Check the cover, and who compiled the tables.",
)

/** What the rest of recognition needs to know of the document; what the cover does not tell is taken for the usual. */
export const contextOf = ({ unit, kind, level }: Cover, fiscalYear: number): Context => ({
  unit: unit ?? "",
  fiscalYear,
  kind: kind ?? "budget",
  level: level ?? "unit",
})

/** Warns of what was taken for the usual. */
export const coverGaps = ({ unit, kind, level }: Cover): readonly ReaderWarning[] => [
  ...(kind === undefined ? [kindUnknown] : []),
  ...(level === undefined ? [levelUnknown] : []),
  ...(unit === undefined ? [unitUnknown] : []),
]
