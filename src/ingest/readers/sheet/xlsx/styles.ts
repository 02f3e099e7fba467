import * as Result from "effect/Result"
import type { DamagedFile, LimitExceeded } from "../../file-errors.ts"
import { walkXml } from "../../opc/xml.ts"
import { builtInFormat } from "../number-format/built-in.ts"
import { type FormatSection, parseFormat } from "../number-format/section.ts"

/** The number format of a cell, by the number of its style. */
export type CellFormats = (style: string | undefined) => readonly FormatSection[]

const general = parseFormat("General")

/** A workbook without styles shows numbers as they are. */
export const noFormats: CellFormats = () => general

/** Reads the number formats of a workbook's styles. */
export const readFormats = (
  bytes: Uint8Array,
  part: string,
): Result.Result<CellFormats, DamagedFile | LimitExceeded> => {
  const codes = new Map<string, string>()
  const formatIds: string[] = []
  let inCellStyles = false
  const walked = walkXml(bytes, part, {
    open: ({ name, attribute }) => {
      if (name === "numFmt") codes.set(attribute("numFmtId") ?? "", attribute("formatCode") ?? "General")
      if (name === "cellXfs") inCellStyles = true
      if (name === "xf" && inCellStyles) formatIds.push(attribute("numFmtId") ?? "0")
      return undefined
    },
    close: (name) => {
      if (name === "cellXfs") inCellStyles = false
    },
  })
  return Result.map(walked, () => {
    const formats = formatIds.map((id) => parseFormat(codes.get(id) ?? builtInFormat(Number(id))))
    return (style) => formats[Number(style ?? 0)] ?? general
  })
}
