import type { ReadError, Sentence } from "../reader.ts"
import * as Data from "effect/Data"
import { damagedFile, encryptedFile, limitExceeded, noText } from "../file-errors.ts"

/** What is limited. */
export type PdfQuantity = "pages" | "operations" | "glyphs" | "inflatedBytes" | "milliseconds" | "megabytes"

/** Why a PDF could not be read, as plain data that a worker can send. */
export type PdfFailure =
  | { readonly _tag: "Encrypted" | "NoText" | "CutOff" }
  | { readonly _tag: "Damaged"; readonly detail: string }
  | { readonly _tag: "TooMuch"; readonly what: PdfQuantity; readonly limit: number }

/** Reading was stopped because it took too long, or too much memory. */
export class ReadingStopped extends Data.TaggedError("ReadingStopped")<{
  readonly messages: Sentence
  readonly message: string
  readonly limit: number
}> {}

const stopped = (zh: string, en: string, limit: number) =>
  new ReadingStopped({ messages: { zh, en }, message: en, limit })

const tooMuch = (what: PdfQuantity, limit: number): ReadError => {
  switch (what) {
    case "milliseconds":
      return stopped(
        `读取这个 PDF 超过了 ${limit} 毫秒，已停止。文件可能有问题；请重新导出，或提高上限（limits.milliseconds）。`,
        `Reading this PDF took more than ${limit} milliseconds and was stopped. The file may be faulty: export it again, or raise the limit (limits.milliseconds).`,
        limit,
      )
    case "megabytes":
      return stopped(
        `读取这个 PDF 占用的内存超过了 ${limit} MB，已停止。文件可能有问题；请重新导出，或提高上限（limits.megabytes）。`,
        `Reading this PDF took more than ${limit} MB of memory and was stopped. The file may be faulty: export it again, or raise the limit (limits.megabytes).`,
        limit,
      )
    case "pages":
      return limitExceeded({ zh: "页数", en: "pages" }, limit, "limits.pages")
    case "operations":
      return limitExceeded({ zh: "绘图指令数", en: "drawing operations" }, limit, "limits.operations")
    case "glyphs":
      return limitExceeded({ zh: "字符数", en: "characters" }, limit, "limits.glyphs")
    case "inflatedBytes":
      return limitExceeded({ zh: "字节数", en: "bytes" }, limit, "limits.inflatedBytes")
  }
}

/** The error that a failure is to readers. */
export const pdfError = (failure: PdfFailure): ReadError => {
  switch (failure._tag) {
    case "Encrypted":
      return encryptedFile()
    case "NoText":
      return noText()
    case "CutOff":
      return damagedFile({
        zh: "PDF 没有结束标记，后面的部分缺失，读不出内容",
        en: "the PDF lacks its end, and nothing can be read without it",
      })
    case "Damaged":
      return damagedFile({
        zh: `PDF 读不出内容（${failure.detail}）`,
        en: `nothing of the PDF could be read (${failure.detail})`,
      })
    case "TooMuch":
      return tooMuch(failure.what, failure.limit)
  }
}
