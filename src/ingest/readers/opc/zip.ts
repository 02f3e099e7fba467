import * as Result from "effect/Result"
import {
  type DamagedFile,
  damagedFile,
  encryptedFile,
  type EncryptedFile,
  limitExceeded,
  type LimitExceeded,
} from "../file-errors.ts"
import { crc32 } from "./crc32.ts"
import { inflateExactly } from "./inflate.ts"
import { type ZipEntry, zipDirectory } from "./zip-directory.ts"

/** A zip archive whose XML parts can be read. Part names are found whatever their case, as Office does. */
export interface ZipArchive {
  readonly names: readonly string[]
  readonly has: (name: string) => boolean
  readonly read: (name: string) => Result.Result<Uint8Array, DamagedFile | EncryptedFile>
}

/** Deflate cannot shrink more than this; a larger claim is a lie. */
const maxDeflateRatio = 1032
/** XML of an office file shrinks to a tenth, an empty form's to a fiftieth; a bomb's to a thousandth. */
const maxRatio = 250
const ratioMatters = 4 * 1024 * 1024

const isXml = ({ name }: ZipEntry): boolean => /\.(?:xml|rels)$/i.test(name)
const isBomb = ({ size, compressedSize }: ZipEntry): boolean => size > ratioMatters && size > compressedSize * maxRatio

const broken = (name: string, zh: string, en: string) =>
  damagedFile({ zh: `压缩包中的 ${name} ${zh}`, en: `${name} in the archive ${en}` })

const extract = (bytes: Uint8Array, entry: ZipEntry): Result.Result<Uint8Array, DamagedFile | EncryptedFile> => {
  const { name, offset, compressedSize, size, method } = entry
  if (entry.encrypted) return Result.fail(encryptedFile())
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (offset + 30 > bytes.length) return Result.fail(broken(name, "不完整", "is cut off"))
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  if (view.getUint32(offset, true) !== 0x04034b50 || start + compressedSize > bytes.length)
    return Result.fail(broken(name, "不完整", "is cut off"))
  const packed = bytes.subarray(start, start + compressedSize)
  if ((method !== 0 && method !== 8) || size > compressedSize * maxDeflateRatio + maxDeflateRatio)
    return Result.fail(broken(name, "的压缩方式有误", "is compressed in a wrong way"))
  const content = method === 0 ? Result.succeed(packed) : inflateExactly(packed, size)
  return Result.isSuccess(content) && crc32(content.success) === entry.crc
    ? Result.succeed(content.success)
    : Result.fail(broken(name, "的内容与校验值不符", "does not match its checksum"))
}

/**
 * Opens a zip archive. Before anything is inflated the declared sizes of its XML parts are held against the limit;
 * nothing else is ever inflated.
 */
export const openZip = (
  bytes: Uint8Array,
  maxInflatedBytes: number,
): Result.Result<ZipArchive, DamagedFile | LimitExceeded> => {
  const entries = zipDirectory(bytes)
  if (entries === undefined)
    return Result.fail(
      damagedFile({ zh: "压缩包的目录不完整，可能没有下载完", en: "the archive's directory is missing or cut off" }),
    )
  const parts = entries.filter(isXml)
  if (parts.some(isBomb) || parts.reduce((sum, { size }) => sum + size, 0) > maxInflatedBytes)
    return Result.fail(limitExceeded({ zh: "字节数", en: "bytes" }, maxInflatedBytes, "maxInflatedBytes"))
  const byName = new Map(parts.map((entry) => [entry.name.toLowerCase(), entry]))
  if (byName.size < parts.length)
    return Result.fail(
      damagedFile({ zh: "压缩包中有两个同名的部分", en: "two parts of the archive have the same name" }),
    )
  return Result.succeed({
    names: entries.map(({ name }) => name),
    has: (name) => byName.has(name.toLowerCase()),
    read: (name) => {
      const entry = byName.get(name.toLowerCase())
      return entry === undefined ? Result.fail(broken(name, "不存在", "is missing")) : extract(bytes, entry)
    },
  })
}
