import { Decimal } from "../../../../money/decimal.ts"
import { exactNumber } from "../exact.ts"

/** A binary fraction as the number that its shortest digits say; nothing for what is no number. */
export const numberOf = (double: number): Decimal | undefined => exactNumber(String(double))

/**
 * A number packed into 30 bits (MS-XLS RkNumber): a whole number or the upper half of a binary fraction, in units or in
 * hundredths. 606.38 stored as 60638 hundredths is exact.
 */
export const packedNumber = (packed: number): Decimal | undefined => {
  const bits = new DataView(new ArrayBuffer(8))
  bits.setUint32(4, packed & ~3, true)
  const number = (packed & 2) === 0 ? numberOf(bits.getFloat64(0, true)) : new Decimal(packed >> 2)
  return (packed & 1) === 0 ? number : number?.div(100)
}
