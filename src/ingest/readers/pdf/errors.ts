import * as Data from "effect/Data"
import type { Sentence } from "../reader.ts"

interface Fields {
  readonly messages: Sentence
  readonly message: string
}
const fields = (zh: string, en: string): Fields => ({ messages: { zh, en }, message: en })

/** The PDF opens only with a password. */
export class PdfEncrypted extends Data.TaggedError("PdfEncrypted")<Fields> {}
/** The PDF is broken or cut off, so that nothing of it could be read. */
export class PdfDamaged extends Data.TaggedError("PdfDamaged")<Fields & { readonly detail: string }> {}
/** Nothing in the PDF is text: its pages are images, or empty. */
export class PdfWithoutText extends Data.TaggedError("PdfWithoutText")<Fields & { readonly pages: number }> {}
/** A limit on pages, content, memory or time was reached. */
export class PdfTooLarge extends Data.TaggedError("PdfTooLarge")<
  Fields & { readonly what: PdfQuantity; readonly limit: number }
> {}

/** Why a PDF could not be read. */
export type PdfError = PdfEncrypted | PdfDamaged | PdfWithoutText | PdfTooLarge

/** What is limited. */
export type PdfQuantity = "pages" | "operations" | "glyphs" | "milliseconds" | "megabytes"

export const pdfEncrypted = () =>
  new PdfEncrypted(
    fields(
      "这个 PDF 需要密码才能打开。请用密码打开后另存为没有密码的文件，再重新读取。",
      "This PDF opens only with a password. Open it with the password, save it without one, and read that file.",
    ),
  )

export const pdfDamaged = (detail: string) =>
  new PdfDamaged({
    ...fields(
      `这个 PDF 已损坏或不完整，读不出内容（${detail}）。请重新下载或重新导出。`,
      `This PDF is damaged or incomplete: nothing of it could be read (${detail}). Download or export it again.`,
    ),
    detail,
  })

export const pdfWithoutText = (pages: number) =>
  new PdfWithoutText({
    ...fields(
      `这个 PDF 的 ${pages} 页里没有文字，可能是扫描件。请提供由电子文档导出的 PDF，或先做文字识别。`,
      `None of the ${pages} pages of this PDF holds text: it is probably a scan. Give a PDF exported from the electronic document, or recognise its text first.`,
    ),
    pages,
  })

const quantityNames: Readonly<Record<PdfQuantity, Sentence>> = {
  pages: { zh: "页数", en: "pages" },
  operations: { zh: "绘图指令数", en: "drawing operations" },
  glyphs: { zh: "字符数", en: "characters" },
  milliseconds: { zh: "读取毫秒数", en: "milliseconds of reading" },
  megabytes: { zh: "占用内存（MB）", en: "megabytes of memory" },
}

export const pdfTooLarge = (what: PdfQuantity, limit: number) =>
  new PdfTooLarge({
    ...fields(
      `这个 PDF 的${quantityNames[what].zh}超过上限 ${limit}。请拆分文件，或提高上限。`,
      `This PDF exceeds the limit of ${limit} ${quantityNames[what].en}. Split the file, or raise the limit.`,
    ),
    what,
    limit,
  })

const tags: Readonly<Record<PdfError["_tag"], true>> = {
  PdfEncrypted: true,
  PdfDamaged: true,
  PdfWithoutText: true,
  PdfTooLarge: true,
}

/** Whether a value is one of the errors above. */
export const isPdfError = (value: unknown): value is PdfError =>
  value instanceof Error && "_tag" in value && typeof value._tag === "string" && Object.hasOwn(tags, value._tag)
