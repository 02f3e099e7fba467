import * as Result from "effect/Result"
import { type EmptyFile, emptyFile, type NotText, notText, type TooLarge, tooLarge } from "./read-errors.ts"
import { defaultMaxBytes, type ReadOptions } from "./reader.ts"

/** A decoded text, and how many characters of it could not be decoded. */
export interface DecodedText {
  readonly text: string
  readonly encoding: "utf-8" | "gb18030" | "utf-16le" | "utf-16be"
  readonly damaged: number
}

const boms = [
  { encoding: "utf-8", bytes: [0xef, 0xbb, 0xbf] },
  { encoding: "utf-16le", bytes: [0xff, 0xfe] },
  { encoding: "utf-16be", bytes: [0xfe, 0xff] },
] as const

/** A text cut off inside a character is still that text: streaming drops the incomplete end. */
const decodeAs = (bytes: Uint8Array, encoding: DecodedText["encoding"]): DecodedText => {
  const text = new TextDecoder(encoding).decode(bytes, { stream: true })
  return { text, encoding, damaged: text.split("\ufffd").length - 1 }
}

/** Control characters and private-use letters: what a binary file shows when it is read as text. */
const foreign = /[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f\u007f\ufffd\ue000-\uf8ff]/g
const foreignShare = ({ text }: DecodedText): number => (text.match(foreign)?.length ?? 0) / text.length

const decodeUnmarked = (bytes: Uint8Array): DecodedText => {
  const utf8 = decodeAs(bytes, "utf-8")
  if (utf8.damaged === 0) return utf8
  const gb18030 = decodeAs(bytes, "gb18030")
  return foreignShare(gb18030) < foreignShare(utf8) ? gb18030 : utf8
}

/** Text with more than this share of foreign characters is no text. */
const maxForeignShare = 0.02

/**
 * Decodes a text file: UTF-8 with or without byte-order mark, UTF-16 with one, else GB18030 (which includes GBK and GB2312).
 */
export const decodeText = (
  bytes: Uint8Array,
  { maxBytes = defaultMaxBytes }: ReadOptions = {},
): Result.Result<DecodedText, EmptyFile | TooLarge | NotText> => {
  if (bytes.length > maxBytes) return Result.fail(tooLarge(bytes.length, maxBytes))
  const bom = boms.find((mark) => mark.bytes.every((byte, i) => bytes[i] === byte))
  const decoded = bom === undefined ? decodeUnmarked(bytes) : decodeAs(bytes.subarray(bom.bytes.length), bom.encoding)
  const text = decoded.text.replace(/^\ufeff/, "")
  if (text.trim() === "") return Result.fail(emptyFile())
  if (text.includes("\u0000") || foreignShare(decoded) > maxForeignShare) return Result.fail(notText())
  return Result.succeed({ ...decoded, text })
}
