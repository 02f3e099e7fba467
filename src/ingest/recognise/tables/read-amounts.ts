import * as Result from "effect/Result"
import { type Amount, decimalsOf, makeAmount, readPrinted, type UnitOfMeasure } from "../../../money/index.ts"
import type { Cell } from "../../source-document.ts"

/** A cell of a column of amounts whose text is no amount. */
export interface UnreadableCell {
  readonly text: string
  readonly cell: Cell | undefined
  readonly message: string
}

/** The plain digits of a printed cell; `""` for a blank one, or for a dash. A workbook's exact value comes first. */
export const digitsOf = (
  text: string,
  cell: Cell | undefined,
  place: string,
): Result.Result<string, UnreadableCell> => {
  if (/^无$/.test(text)) return Result.succeed("")
  const printed = text.endsWith("%") ? text : (cell?.value ?? text)
  return Result.mapBoth(readPrinted(printed, place), {
    onSuccess: (number) => number.text,
    onFailure: ({ message }) => ({ text, cell, message }),
  })
}

/** How finely a table reports: the most decimals that any of its amounts shows. */
export const decimalsOfTable = (texts: readonly string[]): number =>
  texts.reduce((most, text) => Math.max(most, decimalsOf(text)), 0)

const maxTableDecimals = 12

/** Makes a table's amount; digits that {@link digitsOf} has read never fail. */
export const amountOf = (digits: string, unit: UnitOfMeasure, decimals: number): Amount | undefined =>
  makeAmount(digits, unit, Math.min(decimals, maxTableDecimals))
