import { existsSync, readdirSync, readFileSync } from "node:fs"
import * as Result from "effect/Result"
import { beforeAll, describe, expect, it } from "vitest"
import { blocksOf } from "../../../../src/ingest/readers/pdf/document/blocks.ts"
import { withoutFurniture } from "../../../../src/ingest/readers/pdf/document/furniture.ts"
import { layOut } from "../../../../src/ingest/readers/pdf/layout/page-layout.ts"
import type { Block } from "../../../../src/ingest/source-document.ts"
import { coloured, dashed, drawTable, filled, outlined, plainTable, stroked } from "../support/draw-table.ts"
import { text, writePdf } from "../support/pdf-writer.ts"
import { read } from "../support/read.ts"
import { loadPdfium, type Pdfium } from "./pdfium.ts"
import { readPages } from "./read-page.ts"

const corpus = new URL("../../../../../shared/corpus/documents/", import.meta.url)
const files = existsSync(corpus) ? readdirSync(corpus).filter((name) => name.endsWith(".pdf")) : []
if (files.length === 0) process.stderr.write("The second engine reads no corpus: there is no ../shared/corpus.\n")

/** Every cell and paragraph with its place: what both engines must agree on. */
const notes = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) =>
    block._tag === "Paragraph"
      ? [`page ${block.position.page ?? 0}: ${block.text}`]
      : [
          `table of ${block.rows} × ${block.columns}, ${block.confidence}`,
          ...block.cells.map(
            (cell) =>
              `page ${cell.position.page ?? 0} (${cell.row}, ${cell.column}) ${cell.rowSpan} × ${cell.columnSpan}: ${cell.text}`,
          ),
        ],
  )

const rows = [
  ["项目", "预算数", "决算数"],
  ["一、事业收入", "1,035.20", "0.00"],
  ["合计", "1,035.20", ""],
]
const table = plainTable(rows, { x: 80, y: 600, width: 130, height: 26 })
const page = text(200, 700, "收入决算表", 16) + text(430, 650, "单位：万元") + drawTable(table)

/** Documents of our own, with what the corpus does not have. */
const own = {
  ...Object.fromEntries(
    Object.entries({ stroked, outlined, filled, dashed, coloured }).map(([name, pen]) => [
      `lines ${name}`,
      [{ content: drawTable(table, pen) }],
    ]),
  ),
  "a page turned by its entry": [{ content: `0 1 -1 0 595 0 cm ${page}`, rotate: 90 as const }],
  "a table that runs up the page": [{ content: `0 1 -1 0 595 0 cm ${page}` }],
  "a page upside down": [{ content: `-1 0 0 -1 595 842 cm ${page}`, rotate: 180 as const }],
  "a part of the paper": [{ content: page, cropBox: [50, 100, 545, 742] as const }],
  "half the scale": [{ content: `0.5 0 0 0.5 20 30 cm ${page}` }],
  "text that is clipped away": [{ content: `${page} q 0 0 300 842 re W n ${text(250, 300, "看得见看不见的文字")} Q` }],
  "text without ink": [{ content: page + text(100, 300, "看不见", 12, "3 Tr") + text(100, 200, "看得见", 12, "0 Tr") }],
  "two pages of one table": [
    { content: drawTable(table) },
    { content: drawTable(plainTable(rows.slice(1), { x: 80, y: 780, width: 130 })) },
  ],
}

describe("a second engine reads the same", { timeout: 120_000 }, () => {
  let pdfium: Pdfium
  beforeAll(async () => {
    pdfium = await loadPdfium()
  })

  const agree = async (bytes: Uint8Array): Promise<number> => {
    const theirs = notes(blocksOf(withoutFurniture(readPages(pdfium, bytes).map(layOut))))
    const ours = notes(Result.getOrThrow(await read(bytes)).blocks)
    expect(ours).toEqual(theirs)
    return ours.length
  }

  it.skipIf(files.length === 0).each(files)("in %s, cell by cell", async (file) => {
    expect(await agree(new Uint8Array(readFileSync(new URL(file, corpus))))).toBeGreaterThan(500)
  })

  it.each(Object.entries(own))("in %s", async (_, pages) => {
    expect(await agree(writePdf({ pages }))).toBeGreaterThan(8)
  })
})
