import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import * as quick from "../../src/money/fixed/index.ts"
import * as general from "../../src/money/index.ts"
import { type Amount, type AnyUnit, Decimal, type Quantity } from "../../src/money/index.ts"
import * as exact from "./money-rational.ts"

/** Coefficients around the places where whole numbers stop being exact, or stop being trusted to be. */
const edge = fc
  .tuple(
    fc.constantFrom(2n ** 51n, 2n ** 52n, 2n ** 53n, 10n ** 14n, 10n ** 15n, 10n ** 16n),
    fc.bigInt({ min: -6n, max: 6n }),
    fc.boolean(),
  )
  .map(([near, off, isNegative]) => (isNegative ? -(near + off) : near + off))

const coefficient = fc.oneof(
  fc.bigInt({ min: -2000n, max: 2000n }),
  fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }),
  edge,
  fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
)

const textOf = (count: bigint, decimals: number): string => {
  const digits = String(count < 0n ? -count : count).padStart(decimals + 1, "0")
  const point = digits.length - decimals
  const plain = decimals === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`
  return count < 0n ? `-${plain}` : plain
}

const unit = fc.constantFrom("元", "万元", "亿元", "人", "%" as const)

/** Amounts small, huge and tiny, finely and coarsely reported, blank now and then. */
const amount: fc.Arbitrary<Amount> = fc
  .tuple(coefficient, fc.integer({ min: 0, max: 18 }), fc.integer({ min: 0, max: 4 }), unit, fc.boolean())
  .map(([count, decimals, more, of, isBlank]) =>
    general.makeAmount(isBlank ? "" : textOf(count, decimals), of, decimals + more),
  )
  .filter((made) => made !== undefined)

const pure = fc
  .tuple(coefficient, fc.integer({ min: 0, max: 18 }))
  .map(([count, decimals]) => new Decimal(textOf(count, decimals)))

/** A number twice: as whole numbers where they hold it, and as decimals. */
interface Twin {
  readonly quick: Quantity
  readonly general: Quantity
}

const twin: fc.Arbitrary<Twin> = fc.oneof(
  { weight: 4, arbitrary: amount.map((of) => ({ quick: quick.quantityOf(of), general: general.toQuantity(of) })) },
  { weight: 1, arbitrary: pure.map((of) => ({ quick: quick.quantityOfNumber(of), general: general.pureNumber(of) })) },
)

const plain = ({ value, low, high, unit: of, decimals }: Quantity) => ({
  value: value.toFixed(),
  low: low.toFixed(),
  high: high.toFixed(),
  unit: of,
  decimals,
})

const plainResult = (result: Result.Result<Quantity, { readonly _tag: string }>) =>
  Result.match(result, { onFailure: ({ _tag }) => _tag, onSuccess: plain })

const options = { numRuns: 1000 }

describe("whole numbers give what decimals give", () => {
  it("of what was read", () => {
    fc.assert(
      fc.property(twin, (a) => {
        expect(plain(a.quick)).toEqual(plain(a.general))
      }),
      options,
    )
  })

  it.each(["add", "subtract", "multiply"] as const)("through %s", (operation) => {
    fc.assert(
      fc.property(twin, twin, (a, b) => {
        const found = plainResult(quick[operation](a.quick, b.quick))
        expect(found).toEqual(plainResult(general[operation](a.general, b.general)))
      }),
      options,
    )
  })

  it.each(["negate", "abs"] as const)("through %s", (operation) => {
    fc.assert(
      fc.property(twin, (a) => {
        expect(plain(quick[operation](a.quick))).toEqual(plain(general[operation](a.general)))
      }),
      options,
    )
  })

  it("through sums of many, which leave the whole numbers somewhere on their way", () => {
    fc.assert(
      fc.property(fc.array(twin, { maxLength: 8 }), (all) => {
        const found = plainResult(quick.sum(all.map((each) => each.quick)))
        expect(found).toEqual(plainResult(general.sum(all.map((each) => each.general))))
      }),
      options,
    )
  })

  it("of another unit's name", () => {
    fc.assert(
      fc.property(twin, unit, (a, name) => {
        expect(plain(quick.withUnit(a.quick, name))).toEqual(plain(general.withUnit(a.general, name)))
      }),
    )
  })
})

/** Two numbers that are neighbours as often as not, in one unit or in two units of money. */
const neighbours: fc.Arbitrary<readonly [Twin, Twin]> = fc
  .tuple(twin, twin, fc.integer({ min: -12, max: 12 }), fc.integer({ min: 0, max: 6 }), fc.boolean())
  .map(([a, b, off, decimals, isNear]) => {
    if (!isNear || a.general.unit === "1") return [a, b]
    const value = a.general.value.plus(new Decimal(off).times(`1e-${decimals}`))
    const near = general.makeAmount(value.toFixed(), a.general.unit, decimals)
    return near === undefined ? [a, b] : [a, { quick: quick.quantityOf(near), general: general.toQuantity(near) }]
  })

const tolerance = fc.oneof(
  fc.constant(general.zero),
  fc.constantFrom("0.01", "1", "0.000000000000000001", "99999999999999999999").map((text) => new Decimal(text)),
)

describe("whole numbers compare as decimals do", () => {
  it("for a difference", () => {
    fc.assert(
      fc.property(neighbours, tolerance, ([a, b], allowed) => {
        const found = quick.outcomeOf(a.quick, b.quick, allowed)
        const wanted = Result.map(general.compare(a.general, b.general, allowed), ({ outcome }) => outcome)
        expect(Result.getOrElse(found, () => "mismatch")).toBe(Result.getOrElse(wanted, () => "mismatch"))
      }),
      { numRuns: 3000 },
    )
  })

  it.each(["<", "<=", ">", ">="] as const)("for the order %s", (relation) => {
    fc.assert(
      fc.property(neighbours, ([a, b]) => {
        const found = quick.orderOf(a.quick, b.quick, relation)
        const wanted = Result.map(general.order(a.general, b.general, relation), ({ outcome }) => outcome)
        expect(Result.getOrElse(found, () => "mismatch")).toBe(Result.getOrElse(wanted, () => "mismatch"))
      }),
      options,
    )
  })

  it("for the value alone", () => {
    fc.assert(
      fc.property(neighbours, ([a, b]) => {
        const difference = general.subtract(a.general, b.general)
        const wanted = Result.match(difference, { onFailure: () => false, onSuccess: ({ value }) => value.isZero() })
        expect(quick.isSameValue(a.quick, b.quick)).toBe(wanted)
      }),
      options,
    )
  })
})

describe("at the boundary of exact whole numbers", () => {
  const one = (text: string, of: AnyUnit = "1") => quick.withUnit(quick.quantityOfNumber(new Decimal(text)), of)
  const isWhole = (quantity: Quantity) => quantity instanceof quick.Fixed

  it("a sum is right on both sides of it", () => {
    fc.assert(
      fc.property(edge, edge, fc.integer({ min: 0, max: 3 }), (a, b, decimals) => {
        const [left, right] = [one(textOf(a, decimals)), one(textOf(b, decimals))]
        const { value } = Result.getOrThrow(quick.add(left, right))
        expect(exact.equals(exact.rationalOf(value), exact.rational(a + b, 10n ** BigInt(decimals)))).toBe(true)
      }),
      options,
    )
  })

  it("a product is right on both sides of it", () => {
    fc.assert(
      fc.property(coefficient, coefficient, (a, b) => {
        const { value } = Result.getOrThrow(quick.multiply(one(String(a)), one(String(b))))
        expect(exact.equals(exact.rationalOf(value), exact.rational(a * b))).toBe(true)
      }),
      options,
    )
  })

  it("numbers beyond it are decimals again", () => {
    expect(isWhole(one(String(2n ** 52n)))).toBe(true)
    expect(isWhole(one(String(2n ** 52n + 1n)))).toBe(false)
    expect(isWhole(one("0.000000000000001"))).toBe(true)
    expect(isWhole(one("0.0000000000000001"))).toBe(false)
    expect(isWhole(Result.getOrThrow(quick.add(one(String(2n ** 52n)), one("1"))))).toBe(false)
    // Units of 10^-12 are too fine for this number, though both are small enough by themselves.
    expect(isWhole(Result.getOrThrow(quick.add(one("1000000"), one("0.000000000001"))))).toBe(false)
  })

  it("a number that is none, or has no end, is no whole number", () => {
    for (const value of [new Decimal(NaN), new Decimal(Infinity)]) {
      expect(isWhole(quick.quantityOfNumber(value))).toBe(false)
      expect(quick.quantityOfWhole(value.toNumber())).toBeUndefined()
    }
    expect(quick.quantityOfWhole(0.5)).toBeUndefined()
  })
})
