import * as Result from "effect/Result"
import { damagedFile, unsupportedFile } from "./file-errors.ts"
import { zipDirectory } from "./opc/zip-directory.ts"
import type { ReadError } from "./reader.ts"

const known: readonly (readonly [RegExp, string, { readonly zh: string; readonly en: string }])[] = [
  [/^xl\//, ".xlsb", { zh: "请在 Excel 中另存为 .xlsx。", en: "Save it as .xlsx in Excel." }],
  [/^ppt\//, ".pptx", { zh: "请另存为 PDF。", en: "Save it as PDF." }],
  [/^ofd\.xml$/, ".ofd", { zh: "请用 OFD 阅读器另存为 PDF。", en: "Save it as PDF in an OFD viewer." }],
  [/^meta-inf\/manifest\.xml$/, "OpenDocument", { zh: "请另存为 .docx 或 .xlsx。", en: "Save it as .docx or .xlsx." }],
]

const unpack = { zh: "请解压后提供其中的文件。", en: "Unpack it, and give the files in it." }

/** Why a zip archive that is no Word or Excel file is refused, and what to do. */
export const refuseZip = (bytes: Uint8Array): Result.Result<never, ReadError> => {
  const names = zipDirectory(bytes)?.map(({ name }) => name.toLowerCase())
  if (names === undefined)
    return Result.fail(
      damagedFile({ zh: "压缩包的目录不完整，可能没有下载完", en: "the archive's directory is missing or cut off" }),
    )
  const [, found, advice] = known.find(([part]) => names.some((name) => part.test(name))) ?? [/^/, "zip", unpack]
  return Result.fail(unsupportedFile(found, advice))
}

/** Why a text in a format of old office programs is refused. */
export const refuseOldText = (found: string): Result.Result<never, ReadError> =>
  Result.fail(unsupportedFile(found, { zh: "请另存为 .docx、.xlsx 或 PDF。", en: "Save it as .docx, .xlsx or PDF." }))
