import type { ContentsEntry, Disclosure } from "../../disclosure/index.ts"
import type { ReaderWarning, SourceDocument } from "../source-document.ts"
import { sectionKey } from "./section-key.ts"
import type { Outline } from "./outline.ts"
import type { TitledGrid } from "./tables/titled-grids.ts"

const position = (line: number | undefined): ReaderWarning["position"] => (line === undefined ? {} : { line })

/** Tables that the contents list announces and the document does not print. */
const missingTables = ({ contents, tables }: Disclosure): readonly ReaderWarning[] =>
  contents.flatMap(({ table, title }: ContentsEntry): ReaderWarning[] =>
    table === undefined || tables[table] !== undefined
      ? []
      : [
          {
            code: "table-missing",
            message: {
              zh: `目录中的“${title}”在正文中没有找到。`,
              en: `"${title}" is in the contents list, but was not found in the document.`,
            },
            position: {},
          },
        ],
  )

/** Parts that the contents list announces and the document lacks. */
const missingParts = ({ contents }: Disclosure, { parts }: Outline): readonly ReaderWarning[] => {
  const keys = new Set(parts.map(({ key }) => key))
  return contents
    .filter(({ level, table }) => level === 1 && table === undefined)
    .filter(({ title }) => {
      const key = sectionKey(title)
      return key !== undefined && !keys.has(key)
    })
    .map(({ title }) => ({
      code: "part-missing",
      message: {
        zh: `目录中的“${title}”部分在正文中没有找到，文件可能不完整。`,
        en: `The part "${title}" of the contents list was not found; the document may be incomplete.`,
      },
      position: {},
    }))
}

const totalled: readonly (keyof Disclosure["tables"])[] = [
  "income",
  "expenditure",
  "generalBudgetExpenditure",
  "generalBudgetBasic",
  "generalBudgetProjects",
]

/** A document that ends in the middle of a table: its last block is a grid whose rows lack the total. */
const cutOff = (
  { tables }: Disclosure,
  source: SourceDocument,
  printed: readonly TitledGrid[],
): readonly ReaderWarning[] => {
  const last = printed.at(-1)
  if (last === undefined || source.blocks.at(-1) !== (last.continued.at(-1) ?? last.grid) || last.id === undefined)
    return []
  const table = tables[last.id]
  if (table?.state !== "filled" || "targets" in table) return []
  const rows = "rows" in table ? table.rows : table.expenditure
  const isWhole =
    rows.some(({ kind }) => kind === "total") || ("rows" in table && !totalled.some((id) => id === last.id))
  if (isWhole) return []
  return [
    {
      code: "cut-off",
      message: {
        zh: `文件在“${table.title}”中间结束，没有合计行，后面的内容可能缺失。`,
        en: `The document ends in the middle of "${table.title}", which has no total: the rest may be missing.`,
      },
      position: position(last.grid.cells.at(-1)?.position.line),
    },
  ]
}

/** What the document announces or begins, and does not bring to an end. */
export const missingPieces = (
  disclosure: Disclosure,
  outline: Outline,
  source: SourceDocument,
  printed: readonly TitledGrid[],
): readonly ReaderWarning[] => [
  ...cutOff(disclosure, source, printed),
  ...missingParts(disclosure, outline),
  ...missingTables(disclosure),
]
