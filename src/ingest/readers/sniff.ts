/** What kind of file the first bytes announce. `zip` holds Word and Excel files of today, `ole` those of old. */
export type FileKind = "pdf" | "zip" | "ole" | "html" | "text" | "binary"

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte)

const latin1 = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join("")

const html =
  /^[\s\u00ef\u00bb\u00bf]*<(?:!doctype\s+html|html|head|body|table|meta|\?xml[^>]*>\s*<(?:!doctype\s+html|html|workbook))/i
const isWide = (bytes: Uint8Array): boolean => startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])

/** Tells the kind of a file by its first bytes, whatever its name says. */
export const sniff = (bytes: Uint8Array): FileKind => {
  const head = bytes.subarray(0, 1024)
  if (latin1(head).includes("%PDF-")) return "pdf"
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return "zip"
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return "ole"
  if (isWide(bytes)) return html.test(latin1(head.filter((byte) => byte !== 0)).slice(2)) ? "html" : "text"
  if (html.test(latin1(head))) return "html"
  return head.includes(0) ? "binary" : "text"
}
