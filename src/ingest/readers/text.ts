import * as Result from "effect/Result"
import type { Block, ReaderWarning, SourceDocument } from "../source-document.ts"
import { decodeText, type DecodedText } from "./decode.ts"
import type { Reader, ReadError, ReadOptions } from "./reader.ts"
import { sniff } from "./sniff.ts"
import { hasEdge, isPipeLine, type Line, pipeGrid, tabGrid } from "./text-grid.ts"

type LineKind = "blank" | "tabs" | "pipes" | "prose"

const kindOf = ({ text }: Line): LineKind =>
  text.includes("\t") ? "tabs" : text.trim() === "" ? "blank" : isPipeLine(text) ? "pipes" : "prose"

/** Markdown's marks of headings, bullets and emphasis are no part of the text. */
const withoutMarks = (text: string): string =>
  text
    .trim()
    .replace(/^(?:#{1,6}|[-*+])\s+/, "")
    .replace(/^\*\*(.*)\*\*$/, "$1")
    .trim()

const paragraph = (text: string, line: number): Block => ({ _tag: "Paragraph", text, position: { line } })

/** One line with tabs is no table, but texts beside each other: “编制单位：…	单位：万元”. */
const loneLine = ({ text, number }: Line, separator: "\t" | "|" = "\t"): Block[] =>
  text.split(separator).flatMap((part) => (part.trim() === "" ? [] : [paragraph(withoutMarks(part), number)]))

const blocksOfRun = (kind: LineKind, lines: readonly Line[]): readonly Block[] => {
  const [first] = lines
  if (kind === "blank" || first === undefined) return []
  if (kind === "prose") return lines.map(({ text, number }) => paragraph(withoutMarks(text), number))
  if (kind === "pipes") return lines.length === 1 && !hasEdge(first) ? loneLine(first, "|") : [pipeGrid(lines)]
  if (lines.every(({ text }) => text.trim() === "")) return []
  return lines.length === 1 && first.text.split("\t").filter((cell) => cell.trim() !== "").length < 3
    ? loneLine(first)
    : [tabGrid(lines)]
}

const runsOf = (lines: readonly Line[]): readonly (readonly [LineKind, Line[]])[] => {
  const runs: [LineKind, Line[]][] = []
  for (const line of lines) {
    const kind = kindOf(line)
    const last = runs.at(-1)
    if (last?.[0] === kind) last[1].push(line)
    else runs.push([kind, [line]])
  }
  return runs
}

const damageWarning = ({ damaged, encoding }: DecodedText): ReaderWarning[] =>
  damaged === 0
    ? []
    : [
        {
          code: "damaged-text",
          message: {
            zh: `有 ${damaged} 个字符无法按 ${encoding} 解码，原文可能缺字。请核对原文件。`,
            en: `${damaged} characters could not be decoded as ${encoding}: letters may be missing. Check the original file.`,
          },
          position: { line: 1 },
        },
      ]

/** Reads a text: each line is a paragraph, each run of lines with tabs or pipes a grid. */
export const readText = (bytes: Uint8Array, options?: ReadOptions): Result.Result<SourceDocument, ReadError> =>
  Result.map(decodeText(bytes, options), (decoded) => {
    const lines = decoded.text.split(/\r\n|\r|\n|\f/).map((text, i) => ({ text, number: i + 1 }))
    const blocks = runsOf(lines).flatMap(([kind, run]) => blocksOfRun(kind, run))
    return { format: "text", blocks, warnings: damageWarning(decoded) }
  })

/** The reader of plain text and Markdown. */
export const textReader: Reader = {
  format: "text",
  accepts: (bytes) => sniff(bytes) === "text",
  read: readText,
}
