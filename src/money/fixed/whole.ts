import { Decimal } from "../decimal.ts"

// A float holds every whole number up to 2^53 exactly. Up to half of that, two of them can also be added or subtracted
// without a look at the result.
const limit = 2 ** 52

/** As many decimals as a whole number can be counted in. */
export const finestScale = 15

const powers = Array.from({ length: finestScale + 1 }, (_, exponent) => 10 ** exponent)

/** A power of ten as a whole number; not a number where it is too large to count in. */
export const power = (exponent: number): number => powers[exponent] ?? NaN

/** Whether a number is a whole one within the limits. What is not a number is not. */
export const isWithin = (whole: number): boolean => Math.abs(whole) <= limit

/** A product of whole numbers; not a number where it might not be exact. */
export const product = (a: number, b: number): number => {
  const result = a * b
  return isWithin(result) ? result : NaN
}

// decimal.js keeps digits in words of seven, which lie on both sides of the point.
const wordLength = 7

/** A decimal as a whole number of units of 10^-scale; not a number where it is none, or too large. */
export const wholeAt = ({ d: words, e: exponent, s: sign }: Decimal, scale: number): number => {
  // An infinite number has no exponent, and would have no words.
  if (!(exponent <= finestScale)) return NaN
  let place = wordLength * Math.floor(exponent / wordLength) + scale
  let total = 0
  for (const word of words) {
    if (place >= 0) total += word * power(place)
    else if (word % power(-place) === 0) total += word / power(-place)
    else return NaN
    place -= wordLength
  }
  return isWithin(total) ? sign * total : NaN
}

/** The decimal that so many units of 10^-scale are. */
export const decimalAt = (whole: number, scale: number): Decimal => new Decimal(`${whole}e-${scale}`)
