import { isMoneyUnit, type MoneyUnit, powerOfTen } from "../unit.ts"
import { Fixed, fixed } from "./fixed.ts"
import { power, product } from "./whole.ts"

/** The same money in another unit: what changes is where its point stands. */
export const convertFixed = (a: Fixed, from: MoneyUnit, to: MoneyUnit): Fixed | undefined => {
  const shift = powerOfTen(from) - powerOfTen(to)
  const scale = a.scale - shift
  const decimals = a.decimals === undefined ? undefined : a.decimals - shift
  if (scale >= 0) return fixed(to, decimals, scale, a.whole, a.least, a.most)
  const factor = power(-scale)
  return fixed(to, decimals, 0, product(a.whole, factor), product(a.least, factor), product(a.most, factor))
}

const renamed = (a: Fixed, unit: Fixed["unit"]): Fixed => new Fixed(unit, a.decimals, a.scale, a.whole, a.least, a.most)

/** `b` in the unit of `a`, if it can be; a pure number takes that unit. */
export const inUnitOf = (a: Fixed, b: Fixed): Fixed | undefined => {
  if (a.unit === b.unit) return b
  if (isMoneyUnit(a.unit) && isMoneyUnit(b.unit)) return convertFixed(b, b.unit, a.unit)
  return b.unit === "1" ? renamed(b, a.unit) : undefined
}

/** The finer of two units of money, or the one that is not that of pure numbers: the unit in which the two can be added. */
const commonUnit = (a: Fixed, b: Fixed): Fixed["unit"] => {
  if (a.unit === "1") return b.unit
  if (!isMoneyUnit(a.unit) || !isMoneyUnit(b.unit)) return a.unit
  return powerOfTen(a.unit) <= powerOfTen(b.unit) ? a.unit : b.unit
}

/** Two quantities in one unit, if there is one for both. */
export const inOneUnit = (a: Fixed, b: Fixed): readonly [Fixed, Fixed] | undefined => {
  if (a.unit === b.unit) return [a, b]
  const isOfFirst = commonUnit(a, b) === a.unit
  const other = isOfFirst ? inUnitOf(a, b) : inUnitOf(b, a)
  if (other === undefined) return undefined
  return isOfFirst ? [a, other] : [other, b]
}
