import { existsSync, readFileSync } from "node:fs"
import * as Result from "effect/Result"
import { readText } from "../../src/ingest/index.ts"
import { docx, p, tbl, tc, tr } from "../../tests/ingest/docx/build.ts"
import { escape, pageOf, rowsOf } from "../../tests/ingest/flow/render.ts"
import { row, t, xlsx } from "../../tests/ingest/sheet/build.ts"
import { insideZip, type Mutation, ofBytes, ofMarkup, ofPdf } from "./mutations.ts"

/** A format: documents of it, what is done to them, and which of that must not lose text without a warning. */
export interface Format {
  readonly files: readonly Uint8Array[]
  readonly mutations: Readonly<Record<string, Mutation>>
  /** the mutations that can be noticed: a checksum or the structure tells of them */
  readonly noticed: readonly string[]
}

const example = new Uint8Array(
  readFileSync(new URL("../../examples/qinglan-archives-2025-unit-budget.txt", import.meta.url)),
)
const source = Result.getOrThrow(readText(example))

const asWord = docx({
  body: source.blocks
    .map((block) =>
      block._tag === "Paragraph"
        ? p(escape(block.text))
        : tbl(...rowsOf(block).map((cells) => tr(...cells.map((cell) => tc(escape(cell)))))),
    )
    .join(""),
})
const asWorkbook = xlsx({
  sheets: source.blocks.flatMap((block, i) =>
    block._tag === "Paragraph"
      ? []
      : [
          {
            name: `表${i}`,
            rows: rowsOf(block)
              .map((cells, r) =>
                row(r + 1, ...cells.map((cell, c) => t(`${String.fromCharCode(65 + c)}${r + 1}`, cell))),
              )
              .join(""),
          },
        ],
  ),
})

/** Documents of the corpus that the folder holds. */
const fromFolder = (folder: string, ...names: readonly string[]): readonly Uint8Array[] =>
  names
    .map((name) => `${folder}/${name}`)
    .flatMap((file) => (existsSync(file) ? [new Uint8Array(readFileSync(file))] : []))

export const formatsWith = (folder: string): Readonly<Record<string, Format>> => ({
  text: { files: [example], mutations: ofBytes, noticed: [] },
  html: { files: [new TextEncoder().encode(pageOf(source))], mutations: { ...ofBytes, markup: ofMarkup }, noticed: [] },
  docx: {
    files: [asWord],
    mutations: { ...ofBytes, "inside 1": insideZip, "inside 2": insideZip, "inside 3": insideZip },
    noticed: Object.keys(ofBytes),
  },
  xlsx: {
    files: [asWorkbook, ...fromFolder(folder, "unit_budget_template.xlsx")],
    mutations: { ...ofBytes, "inside 1": insideZip, "inside 2": insideZip, "inside 3": insideZip },
    noticed: Object.keys(ofBytes),
  },
  xls: { files: fromFolder(folder, "budget_template.xls"), mutations: ofBytes, noticed: ["truncate"] },
  pdf: {
    files: fromFolder(
      folder,
      "shanghai-putuo-gov-office-2025-unit-budget.pdf",
      "shanghai-putuo-welfare-home-2024-unit-budget.pdf",
    ),
    mutations: { ...ofBytes, ...ofPdf },
    noticed: Object.keys({ ...ofBytes, ...ofPdf }),
  },
})
