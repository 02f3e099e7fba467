import * as codepages from "@e965/xlsx/dist/cpexcel.full"
import { read, set_cptable, type WorkBook, type WorkSheet } from "@e965/xlsx"
import * as Result from "effect/Result"
import type { SourceDocument } from "../../../source-document.ts"
import { damagedFile, encryptedFile, noText, unsupportedFile } from "../../file-errors.ts"
import { cellBudget } from "../../flow/budget.ts"
import { type OfficeOptions, officeDefaults } from "../../office-options.ts"
import type { ReadError } from "../../reader.ts"
import { blocksOfSheets } from "../sheet-blocks.ts"
import { oleKind } from "./ole.ts"
import { unreadSheet } from "../warnings.ts"
import { sheetOf } from "./sheet-of.ts"

// Workbooks of Excel 95 and before hold GBK, which the library reads only with its table of code pages.
set_cptable(codepages)

const advice = {
  doc: { zh: "请在 Word 或 WPS 中另存为 .docx。", en: "Save it as .docx in Word or WPS." },
  ppt: { zh: "请另存为 PDF。", en: "Save it as PDF." },
  unknown: { zh: "请另存为 .xlsx、.docx 或 PDF。", en: "Save it as .xlsx, .docx or PDF." },
} as const

/** What the library says about a password, which it has no typed error for. */
const password = /password|encrypt/i

const open = (bytes: Uint8Array): Result.Result<WorkBook, ReadError> =>
  Result.try({
    try: () =>
      read(bytes, {
        type: "array",
        nodim: true,
        cellFormula: false,
        cellHTML: false,
        cellText: false,
        cellNF: true,
        cellStyles: true,
      }),
    catch: (cause) =>
      password.test(String(cause))
        ? encryptedFile()
        : damagedFile({ zh: "工作簿读不出来", en: `the workbook cannot be read (${String(cause)})` }),
  })

/** A sheet's name may be that of a property that every object has. */
const sheetNamed = ({ Sheets }: WorkBook, name: string): WorkSheet | undefined =>
  Object.hasOwn(Sheets, name) ? Sheets[name] : undefined

/** Reads an Excel workbook of before 2007 (.xls). Other OLE files are refused with advice. */
export const readXls = (bytes: Uint8Array, options: OfficeOptions = {}): Result.Result<SourceDocument, ReadError> =>
  Result.gen(function* () {
    const kind = oleKind(bytes)
    if (kind === "encrypted") return yield* Result.fail(encryptedFile())
    if (kind !== "xls")
      return yield* Result.fail(unsupportedFile(kind === "unknown" ? "OLE" : `.${kind}`, advice[kind]))
    const book = yield* open(bytes)
    const calendar = book.Workbook?.WBProps?.date1904 === true ? 1904 : 1900
    const sheets = book.SheetNames.flatMap((name, i) => {
      const sheet = sheetNamed(book, name)
      return sheet === undefined
        ? []
        : [sheetOf(name, (book.Workbook?.Sheets?.[i]?.Hidden ?? 0) !== 0, sheet, calendar)]
    })
    const unread = book.SheetNames.filter((name) => sheetNamed(book, name) === undefined).map(unreadSheet)
    const { blocks, warnings } = yield* blocksOfSheets(sheets, cellBudget(options.maxCells ?? officeDefaults.maxCells))
    return blocks.length === 0
      ? yield* Result.fail(noText())
      : { format: "xls", blocks, warnings: [...unread, ...warnings] }
  })
