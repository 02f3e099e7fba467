import type { LimitedQuantity, ReadError } from "../reader.ts"
import { damagedFile, encryptedFile, limitExceeded, noText, readingStopped } from "../file-errors.ts"

/** Why a PDF could not be read, as plain data that a worker can send. */
export type PdfFailure =
  | { readonly _tag: "Encrypted" | "NoText" | "CutOff" }
  | { readonly _tag: "Damaged"; readonly detail: string }
  | { readonly _tag: "TooMuch"; readonly what: LimitedQuantity; readonly limit: number }

const tooMuch = (what: LimitedQuantity, limit: number): ReadError => {
  switch (what) {
    case "milliseconds":
    case "megabytes":
      return readingStopped(what, limit)
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
