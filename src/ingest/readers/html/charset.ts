import type { ReaderWarning } from "../../source-document.ts"

const boms = [
  { encoding: "utf-8", bytes: [0xef, 0xbb, 0xbf] },
  { encoding: "utf-16le", bytes: [0xff, 0xfe] },
  { encoding: "utf-16be", bytes: [0xfe, 0xff] },
] as const

/** Pages declare their encoding near the beginning; some put much before it. */
const declarationLength = 8192
const declaration = /<(?:meta[^>]*?charset|\?xml[^>]*?encoding)\s*=\s*["']?\s*([\w-]+)/i

const latin1 = (bytes: Uint8Array): string => new TextDecoder("latin1").decode(bytes)

/** A decoder by a name that a page gives; the Chinese national encodings are subsets of GB18030. */
const decoderOf = (name: string): TextDecoder | undefined => {
  const label = /^(?:gb|x-gbk|cp936|hz-gb)/i.test(name) ? "gb18030" : name
  try {
    return new TextDecoder(label)
  } catch {
    return undefined
  }
}

const decodeUtf8 = (bytes: Uint8Array): string => new TextDecoder().decode(bytes, { stream: true })
const damageOf = (text: string): number => text.split("\ufffd").length - 1

/**
 * Bytes that are valid UTF-8 are UTF-8, whatever the page declares: servers change a page's encoding and leave its
 * declaration, and no other encoding's text is valid UTF-8 by chance. Else what is declared, GB18030 or UTF-8 counts,
 * whichever does the least damage.
 */
const decodeUnmarked = (bytes: Uint8Array): string => {
  const utf8 = decodeUtf8(bytes)
  if (damageOf(utf8) === 0) return utf8
  const declared = decoderOf(declaration.exec(latin1(bytes.subarray(0, declarationLength)))?.[1] ?? "gb18030")
  const others = [declared, new TextDecoder("gb18030")].flatMap((decoder) => decoder?.decode(bytes) ?? [])
  return [...others, utf8].reduce((best, text) => (damageOf(text) < damageOf(best) ? text : best))
}

/** A page's text, and a warning if some of its bytes are no text. */
export const decodeHtml = (
  bytes: Uint8Array,
): { readonly text: string; readonly warnings: readonly ReaderWarning[] } => {
  const bom = boms.find((mark) => mark.bytes.every((byte, i) => bytes[i] === byte))
  const text =
    bom === undefined ? decodeUnmarked(bytes) : new TextDecoder(bom.encoding).decode(bytes.subarray(bom.bytes.length))
  const damaged = damageOf(text)
  return {
    text,
    warnings:
      damaged === 0
        ? []
        : [
            {
              code: "damaged-text",
              message: {
                zh: `有 ${damaged} 个字符无法解码，可能缺字。请核对原网页。`,
                en: `${damaged} characters could not be decoded: letters may be missing. Check the original page.`,
              },
              position: {},
            },
          ],
  }
}
