import * as Result from "effect/Result"
import type { ReaderWarning, SourceDocument } from "../../../source-document.ts"
import { damagedFile, noText } from "../../file-errors.ts"
import { cellBudget } from "../../flow/budget.ts"
import { officeDefaults } from "../../office-options.ts"
import { type Relationship, relationshipsOf } from "../../opc/relationships.ts"
import { openZip, type ZipArchive } from "../../opc/zip.ts"
import type { ReadError, ReadOptions } from "../../reader.ts"
import { blocksOfSheets } from "../sheet-blocks.ts"
import type { Sheet } from "../sheet.ts"
import { unreadSheet } from "../warnings.ts"
import { noFormats, readFormats } from "./styles.ts"
import { readStrings } from "./strings.ts"
import { type ListedSheet, readWorkbook } from "./workbook.ts"
import { readWorksheet } from "./worksheet.ts"

/** Reads a part that a workbook need not have. */
const readOptional = <A>(
  zip: ZipArchive,
  part: Relationship | undefined,
  none: A,
  read: (bytes: Uint8Array, part: string) => Result.Result<A, ReadError>,
): Result.Result<A, ReadError> =>
  part === undefined ? Result.succeed(none) : Result.flatMap(zip.read(part.target), (bytes) => read(bytes, part.target))

const pictures = (zip: ZipArchive): ReaderWarning[] => {
  const count = zip.names.filter((name) => /^xl\/media\//i.test(name)).length
  return count === 0
    ? []
    : [
        {
          code: "pictures",
          message: {
            zh: `工作簿中有 ${count} 张图片，图中的文字未读取。`,
            en: `The workbook has ${count} pictures; text in them was not read.`,
          },
          position: {},
        },
      ]
}

const workbookPart = (zip: ZipArchive): Result.Result<string, ReadError> =>
  Result.flatMap(relationshipsOf(zip, ""), (parts) => {
    const part = parts.find(({ type }) => type === "officeDocument")?.target ?? "xl/workbook.xml"
    return zip.has(part)
      ? Result.succeed(part)
      : Result.fail(damagedFile({ zh: "找不到工作簿", en: "its workbook is missing" }))
  })

/** Reads an Excel workbook (.xlsx): the title, notes and table of every sheet that is shown. */
export const readXlsx = (bytes: Uint8Array, options: ReadOptions = {}): Result.Result<SourceDocument, ReadError> =>
  Result.gen(function* () {
    const zip = yield* openZip(bytes, options.maxInflatedBytes ?? officeDefaults.maxInflatedBytes)
    const part = yield* workbookPart(zip)
    const workbook = yield* Result.flatMap(zip.read(part), (xml) => readWorkbook(xml, part))
    const parts = yield* relationshipsOf(zip, part)
    const typed = (type: string) => parts.find((related) => related.type === type)
    const context = {
      calendar: workbook.calendar,
      strings: yield* readOptional(zip, typed("sharedStrings"), [], readStrings),
      formats: yield* readOptional(zip, typed("styles"), noFormats, readFormats),
    }
    const budget = cellBudget(options.maxCells ?? officeDefaults.maxCells)
    const sheets: Sheet[] = []
    const warnings: ReaderWarning[] = []
    for (const listed of workbook.sheets) {
      const target = targetOf(listed, parts)
      if (target === undefined) warnings.push(unreadSheet(listed.name))
      else
        sheets.push(
          yield* Result.flatMap(zip.read(target), (xml) => readWorksheet(xml, target, listed, context, budget)),
        )
    }
    const read = yield* blocksOfSheets(sheets, budget)
    if (read.blocks.length === 0) return yield* Result.fail(noText())
    return { format: "xlsx", blocks: read.blocks, warnings: [...warnings, ...read.warnings, ...pictures(zip)] }
  })

const targetOf = ({ relationship }: ListedSheet, parts: readonly Relationship[]): string | undefined =>
  parts.find(({ id, type }) => id === relationship && type === "worksheet")?.target
