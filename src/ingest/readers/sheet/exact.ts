import { Decimal } from "../../../money/decimal.ts"

const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?$/
const maxLength = 64

/** The digits that a spreadsheet keeps of a number; what a file shows beyond them is noise of its binary fractions. */
const significantDigits = 15

/**
 * The number that a spreadsheet means by its stored digits: 1222.2800000000002 is 1222.28. It is read from the digits,
 * never through a binary fraction.
 */
export const exactNumber = (stored: string): Decimal | undefined => {
  const text = stored.trim()
  return number.test(text) && text.length <= maxLength
    ? new Decimal(text).toSignificantDigits(significantDigits)
    : undefined
}
