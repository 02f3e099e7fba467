import * as Result from "effect/Result"
import { readPrinted } from "../../../money/index.ts"
import { fold } from "../fold.ts"
import { type Spot, textsOf } from "./matrix.ts"

/** Whether a text is a number and nothing else. A dash is no number, but stands for none. */
export const isNumber = (text: string): boolean =>
  Result.match(readPrinted(text), { onSuccess: ({ text: digits }) => digits !== "", onFailure: () => false })

const code = /^[1-9](?:\d{2}|\d{4}|\d{6})$/
/** Whether a text may be a classification code that stands for itself: 201, 20103, 2010301. */
export const isWholeCode = (text: string): boolean => code.test(fold(text))

const codePart = /^\d{1,7}$/
/** Whether a text may be a code or a part of one. */
export const isCodePart = (text: string): boolean => codePart.test(fold(text))

const codeAndName = /^([235]\d{2}(?:\d{2}){0,2})\s*([^\d\s.,，%％].*)$/s
/** Splits “201 一般公共服务支出” into code and name. */
export const splitCodeAndName = (text: string): readonly [string, string] | undefined => {
  const [, digits, name] = codeAndName.exec(text.trim()) ?? []
  return digits === undefined || name === undefined ? undefined : [digits, name]
}

const isColumnWord = (text: string): boolean => /^(?:栏次|行次|序号)$/.test(text)

/** Whether a row numbers the columns: 栏次 1 2 3 … */
export const isNumberingRow = (row: readonly Spot[]): boolean => {
  const texts = textsOf(row).map(fold)
  const numbers = texts.filter((text) => /^\d{1,2}$/.test(text)).map(Number)
  const others = texts.filter((text) => !/^\d{1,2}$/.test(text))
  return (
    numbers.length >= (others.some(isColumnWord) ? 1 : 2) &&
    others.every((text) => isColumnWord(text) || /^[类款项-]$/.test(text)) &&
    numbers.every((number, i) => number === i + 1)
  )
}
