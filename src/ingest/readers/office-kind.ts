import { zipDirectory } from "./opc/zip-directory.ts"

/** What a file of an office program is, by its bytes. `xls` stands for every OLE file: its reader tells them apart. */
export type OfficeKind = "docx" | "xlsx" | "zip" | "xls" | "xml-2003" | "html" | "rtf" | "mht"

const startsWith = (bytes: Uint8Array, ...signature: readonly number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte)

const headLength = 4096
const head = (bytes: Uint8Array): string => {
  const part = bytes.subarray(0, headLength)
  const wide = startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)
  return new TextDecoder("latin1").decode(wide ? part.filter((byte) => byte !== 0).subarray(2) : part)
}

/** What may stand before the first tag of a page: byte-order mark, white space, declarations, comments. */
const prologue = /^(?:ï»¿|\s|<\?[^>]*>|<!--[\s\S]*?-->)*/
const page =
  /^<(?:!doctype\s+html|(?:html|head|body|table|meta|title|style|script|link|div|p|span|center|font|h[1-6]|[uo]l|form|br|img|a|b|strong)[\s>/])/i
const workbook = /^<(?:\w+:)?Workbook[\s>]/

const zipKind = (bytes: Uint8Array): OfficeKind => {
  const names = zipDirectory(bytes)?.map(({ name }) => name.toLowerCase()) ?? []
  if (names.some((name) => name.startsWith("word/") && name.endsWith(".xml"))) return "docx"
  return names.some((name) => name.startsWith("xl/") && name.endsWith(".xml")) ? "xlsx" : "zip"
}

/** Tells what a file of an office program is, whatever its name says; nothing for other files. */
export const officeKind = (bytes: Uint8Array): OfficeKind | undefined => {
  if (startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0x50, 0x4b, 5, 6)) return zipKind(bytes)
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return "xls"
  const text = head(bytes)
  if (text.startsWith("{\\rtf")) return "rtf"
  if (/^(?:From:[^\n]*\n)?(?:[\w-]+:[^\n]*\n)*?MIME-Version:/i.test(text)) return "mht"
  const rest = text.replace(prologue, "")
  if (workbook.test(rest)) return "xml-2003"
  return page.test(rest) ? "html" : undefined
}
