import * as Result from "effect/Result"
import type { SourceDocument } from "../../source-document.ts"
import { damagedFile, noText } from "../file-errors.ts"
import { blocksOf } from "../flow/blocks.ts"
import { cellBudget, nodeBudget } from "../flow/budget.ts"
import { officeDefaults } from "../office-options.ts"
import { relationshipsOf } from "../opc/relationships.ts"
import { openZip, type ZipArchive } from "../opc/zip.ts"
import type { ReadError, ReadOptions } from "../reader.ts"
import { readBody } from "./body.ts"
import { listLabels } from "./list-labels.ts"
import { type Numbering, readNumbering } from "./numbering.ts"
import { type ListOfStyle, readStyles } from "./styles.ts"
import { docxWarnings } from "./warnings.ts"

const mainPart = (zip: ZipArchive): Result.Result<string, ReadError> =>
  Result.flatMap(relationshipsOf(zip, ""), (parts) => {
    const part = parts.find(({ type }) => type === "officeDocument")?.target ?? "word/document.xml"
    return zip.has(part)
      ? Result.succeed(part)
      : Result.fail(damagedFile({ zh: "找不到正文", en: "its main text is missing" }))
  })

const noNumbering: Numbering = new Map()
const noListOfStyle: ListOfStyle = () => undefined

/** Reads a Word document (.docx) as it looks with all tracked changes accepted, with the labels of its numbered lists. */
export const readDocx = (bytes: Uint8Array, options: ReadOptions = {}): Result.Result<SourceDocument, ReadError> =>
  Result.gen(function* () {
    const zip = yield* openZip(bytes, options.maxInflatedBytes ?? officeDefaults.maxInflatedBytes)
    const part = yield* mainPart(zip)
    const parts = yield* relationshipsOf(zip, part)
    const partOf = (type: string) => parts.find((related) => related.type === type)?.target
    const [numberingPart, stylesPart] = [partOf("numbering"), partOf("styles")]
    const numbering =
      numberingPart === undefined ? noNumbering : yield* readNumbering(yield* zip.read(numberingPart), numberingPart)
    const ofStyle =
      stylesPart === undefined ? noListOfStyle : yield* readStyles(yield* zip.read(stylesPart), stylesPart, numbering)
    const body = yield* readBody(yield* zip.read(part), part, {
      ofStyle,
      labels: listLabels(numbering),
      cells: cellBudget(options.maxCells ?? officeDefaults.maxCells),
      paragraphs: nodeBudget(options.maxNodes ?? officeDefaults.maxNodes),
    })
    const blocks = blocksOf(body.flow)
    if (blocks.length === 0) return yield* Result.fail(noText())
    return { format: "docx", blocks, warnings: docxWarnings(body.counts) }
  })
