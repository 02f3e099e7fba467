import type { Decimal } from "../../src/money/index.ts"

/** An exact fraction, made of nothing but integers: what decimals are measured against. */
export interface Rational {
  readonly numerator: bigint
  /** always positive */
  readonly denominator: bigint
}

export const rational = (numerator: bigint, denominator = 1n): Rational =>
  denominator < 0n ? { numerator: -numerator, denominator: -denominator } : { numerator, denominator }

/** The fraction that a decimal is, read from its digits. */
export const rationalOf = (value: Decimal): Rational => {
  const [whole = "", fraction = ""] = value.toFixed().split(".")
  return rational(BigInt(whole + fraction), 10n ** BigInt(fraction.length))
}

export const plus = (a: Rational, b: Rational): Rational =>
  rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)

export const times = (a: Rational, b: Rational): Rational =>
  rational(a.numerator * b.numerator, a.denominator * b.denominator)

export const inverse = (a: Rational): Rational => rational(a.denominator, a.numerator)

export const negative = (a: Rational): Rational => rational(-a.numerator, a.denominator)

export const minus = (a: Rational, b: Rational): Rational => plus(a, negative(b))

export const atMost = (a: Rational, b: Rational): boolean => a.numerator * b.denominator <= b.numerator * a.denominator

export const equals = (a: Rational, b: Rational): boolean => atMost(a, b) && atMost(b, a)

/** Rounded half away from zero to an integer number of steps. */
export const steps = (a: Rational, step: Rational): bigint => {
  const { numerator, denominator } = times(a, inverse(step))
  const magnitude = numerator < 0n ? -numerator : numerator
  const rounded = (2n * magnitude + denominator) / (2n * denominator)
  return numerator < 0n ? -rounded : rounded
}
