import * as Data from "effect/Data"
import type { Sentence } from "./reader.ts"

interface Fields {
  readonly messages: Sentence
  readonly message: string
}
const fields = (zh: string, en: string): Fields => ({ messages: { zh, en }, message: en })

/** The file has no bytes, or nothing but white space. */
export class EmptyFile extends Data.TaggedError("EmptyFile")<Fields> {}
/** The file is larger than the reader may take. */
export class TooLarge extends Data.TaggedError("TooLarge")<
  Fields & { readonly bytes: number; readonly limit: number }
> {}
/** The bytes are no text in an encoding that disclosures use. */
export class NotText extends Data.TaggedError("NotText")<Fields> {}
/** The bytes are of a kind of file that no reader takes. */
export class UnknownFormat extends Data.TaggedError("UnknownFormat")<Fields & { readonly found: string }> {}

export const emptyFile = () =>
  new EmptyFile(
    fields(
      "文件是空的，没有可读的内容。请检查文件是否下载完整。",
      "The file is empty: there is nothing to read. Check that it was downloaded completely.",
    ),
  )

export const tooLarge = (bytes: number, limit: number) =>
  new TooLarge({
    ...fields(
      `文件有 ${bytes} 字节，超过上限 ${limit} 字节。请拆分文件，或提高上限（maxBytes）。`,
      `The file has ${bytes} bytes, more than the limit of ${limit}. Split it, or raise the limit (maxBytes).`,
    ),
    bytes,
    limit,
  })

export const notText = () =>
  new NotText(
    fields(
      "文件不是文本（UTF-8、GB18030 或 UTF-16）。请提供公开文本，或原来的 PDF、Word、Excel、网页文件。",
      "The file is not text (UTF-8, GB18030 or UTF-16). Give the disclosure's text, or its original PDF, Word, Excel or web page.",
    ),
  )

export const unknownFormat = (found: string) =>
  new UnknownFormat({
    ...fields(
      `不能读取这种文件（${found}）。可以读取的有：文本、PDF、Word（.docx）、Excel、网页。`,
      `Files of this kind (${found}) cannot be read. Give text, PDF, Word (.docx), Excel or a web page.`,
    ),
    found,
  })
