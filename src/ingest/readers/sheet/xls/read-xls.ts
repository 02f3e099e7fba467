import * as Result from "effect/Result"
import type { ReaderWarning, SourceDocument } from "../../../source-document.ts"
import { damagedFile, encryptedFile, LimitExceeded, noText, unsupportedFile } from "../../file-errors.ts"
import { type Budget, cellBudget } from "../../flow/budget.ts"
import { officeDefaults } from "../../office-options.ts"
import type { ReadError, ReadOptions } from "../../reader.ts"
import { blocksOfSheets } from "../sheet-blocks.ts"
import type { Sheet } from "../sheet.ts"
import { unreadSheet } from "../warnings.ts"
import { type Globals, readGlobals } from "./globals.ts"
import { oleKind, type OleKind } from "./ole-directory.ts"
import { readOleStream } from "./ole-stream.ts"
import { recordsFrom } from "./records.ts"
import { readWorksheet } from "./worksheet.ts"

const advice = {
  doc: { zh: "请在 Word 或 WPS 中另存为 .docx。", en: "Save it as .docx in Word or WPS." },
  ppt: { zh: "请另存为 PDF。", en: "Save it as PDF." },
  unknown: {
    zh: "文件可能没有下载完；否则请另存为 .xlsx、.docx 或 PDF。",
    en: "It may not have been downloaded completely; else save it as .xlsx, .docx or PDF.",
  },
} as const

const refuse = (kind: Exclude<OleKind, "xls">): ReadError =>
  kind === "encrypted" ? encryptedFile() : unsupportedFile(kind === "unknown" ? "OLE" : `.${kind}`, advice[kind])

const broken = (what: string) =>
  damagedFile({ zh: "工作簿不完整或有误", en: `the workbook is incomplete or broken (${what})` })

/** A record that is too short is thrown by its cursor: what follows in the workbook cannot be trusted. */
const attempt = <A>(read: () => A): Result.Result<A, ReadError> =>
  Result.try({ try: read, catch: () => broken("record") })

const isWorkbook = ({ name, kind }: { readonly name: string; readonly kind: string }): boolean =>
  kind === "stream" && (name === "Workbook" || name === "Book")

const readSheets = (stream: Uint8Array, globals: Globals, budget: Budget): Result.Result<readonly Sheet[], ReadError> =>
  Result.gen(function* () {
    const sheets: Sheet[] = []
    for (const bound of globals.sheets.filter(({ isWorksheet }) => isWorksheet)) {
      const records = recordsFrom(stream, bound.start)
      if (records === undefined) return yield* Result.fail(broken(bound.name))
      const sheet = yield* attempt(() => readWorksheet(records, bound, globals, budget))
      if (sheet instanceof LimitExceeded) return yield* Result.fail(sheet)
      sheets.push(sheet)
    }
    return sheets
  })

/** Reads an Excel workbook of before 2007 (.xls, Excel 5 and later). Other OLE files are refused with advice. */
export const readXls = (bytes: Uint8Array, options: ReadOptions = {}): Result.Result<SourceDocument, ReadError> =>
  Result.gen(function* () {
    const kind = oleKind(bytes)
    if (kind !== "xls") return yield* Result.fail(refuse(kind))
    const stream = readOleStream(bytes, isWorkbook)
    const records = stream === undefined ? undefined : recordsFrom(stream, 0)
    if (stream === undefined || records === undefined) return yield* Result.fail(broken("stream"))
    const globals = yield* attempt(() => readGlobals(records))
    if (globals.encrypted) return yield* Result.fail(encryptedFile())
    const budget = cellBudget(options.maxCells ?? officeDefaults.maxCells)
    const sheets = yield* readSheets(stream, globals, budget)
    const { blocks, warnings } = yield* blocksOfSheets(sheets, budget)
    const unread: readonly ReaderWarning[] = globals.sheets.flatMap(({ name, isWorksheet }) =>
      isWorksheet ? [] : [unreadSheet(name)],
    )
    return blocks.length === 0
      ? yield* Result.fail(noText())
      : { format: "xls", blocks, warnings: [...unread, ...warnings] }
  })
