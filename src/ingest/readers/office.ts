import type { SourceDocument } from "../source-document.ts"
import { type OfficeKind, officeKind } from "./office-kind.ts"
import type { Reader, ReadOptions } from "./reader.ts"
import { refuseOldText, refuseZip } from "./refused.ts"

type Read = (bytes: Uint8Array, options?: ReadOptions) => ReturnType<Reader["read"]>

/** Each reader is loaded when it is first needed: their libraries are large. */
const readers: Readonly<Record<OfficeKind, { readonly format: SourceDocument["format"]; readonly read: Read }>> = {
  docx: {
    format: "docx",
    read: async (bytes, options) => (await import("./docx/read-docx.ts")).readDocx(bytes, options),
  },
  xlsx: {
    format: "xlsx",
    read: async (bytes, options) => (await import("./sheet/xlsx/read-xlsx.ts")).readXlsx(bytes, options),
  },
  xls: {
    format: "xls",
    read: async (bytes, options) => (await import("./sheet/xls/read-xls.ts")).readXls(bytes, options),
  },
  "xml-2003": {
    format: "xls",
    read: async (bytes, options) => (await import("./sheet/xml-2003/read-xml-2003.ts")).readXml2003(bytes, options),
  },
  html: {
    format: "html",
    read: async (bytes, options) => (await import("./html/read-html.ts")).readHtml(bytes, options),
  },
  zip: { format: "xlsx", read: refuseZip },
  rtf: { format: "docx", read: () => refuseOldText(".rtf") },
  mht: { format: "html", read: () => refuseOldText(".mht") },
}

const kinds = ["docx", "xlsx", "xls", "xml-2003", "html", "zip", "rtf", "mht"] as const satisfies readonly OfficeKind[]

/**
 * The readers of Word and Excel files and web pages, and those that refuse their relatives with advice. They stand before the
 * reader of plain text, which takes what they leave.
 */
export const officeReaders: readonly Reader[] = kinds.map((kind) => ({
  format: readers[kind].format,
  accepts: (bytes) => officeKind(bytes) === kind,
  read: readers[kind].read,
}))
