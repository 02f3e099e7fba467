import { harmless } from "../terminal/harmless.ts"

const number = /^-?\d+(?:\.\d+)?$/
const formula = /^[=+\-@]/
const special = /[",\r\n]/

/** A spreadsheet would run a text that begins like a formula: an apostrophe before it makes it text. Numbers stay numbers. */
const disarmed = (text: string): string => (formula.test(text.trimStart()) && !number.test(text) ? `'${text}` : text)

const cell = (value: string | number | undefined): string => {
  const text = disarmed(harmless(value === undefined ? "" : String(value)))
  return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** What stands before the first character, so that spreadsheets read UTF-8 and not the machine's own encoding. */
const byteOrderMark = "\ufeff"

/** Rows as CSV (RFC 4180): a heading and a row on each line, each ended by CR LF. */
export const csvOf = <Name extends string>(
  columns: readonly Name[],
  rows: readonly Readonly<Partial<Record<Name, string | number | undefined>>>[],
): string =>
  byteOrderMark +
  [columns.map(cell), ...rows.map((row) => columns.map((name) => cell(row[name])))]
    .map((cells) => `${cells.join(",")}\r\n`)
    .join("")
