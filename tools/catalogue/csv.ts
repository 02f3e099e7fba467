import { readFileSync } from "node:fs"
import { join } from "node:path"

/** A row of a CSV file, its cells by the names of the header. */
export type Row = ReadonlyMap<string, string>

const parse = (text: string): readonly (readonly string[])[] => {
  const rows: string[][] = [[]]
  const cell = /(?:^|[,\n])(?:"((?:[^"]|"")*)"|([^,\n]*))/gy
  for (const match of text.replace(/^\ufeff/, "").replace(/\r/g, "").trimEnd().matchAll(cell)) {
    if (match[0].startsWith("\n")) rows.push([])
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "")
  }
  return rows
}

// Some rows name a source with a comma in it and without quotes: the cells behind it have moved by one.
const repair = (header: readonly string[], row: readonly string[]): readonly string[] => {
  if (row.length <= header.length) return row
  const at = header.indexOf("source")
  return row.toSpliced(at, 2, `${row[at] ?? ""},${row[at + 1] ?? ""}`)
}

/** The rows of a CSV file. */
export const readCsv = (folder: string, file: string): readonly Row[] => {
  const [header = [], ...body] = parse(readFileSync(join(folder, file), "utf8"))
  return body.map((row) => {
    const cells = repair(header, row)
    return new Map(header.map((name, index) => [name, cells[index] ?? ""]))
  })
}

/** A cell of a row; `""` where it is missing. */
export const textOf = (row: Row, name: string): string => row.get(name) ?? ""

/** The members of a cell that holds a list. */
export const listOf = (row: Row, name: string): readonly string[] =>
  textOf(row, name)
    .split(";")
    .filter((item) => item !== "")
