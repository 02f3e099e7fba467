/**
 * The units in which disclosures print numbers.
 *
 * Money (`元`, `万元`, `亿元`) converts by powers of ten; nothing else converts.
 */
export const moneyUnits = ["元", "万元", "亿元"] as const
export const countUnits = ["人", "人次", "次", "个", "批次", "辆", "台", "套", "件", "项"] as const
export const measureUnits = ["平方米", "%"] as const
export const unitsOfMeasure = [...moneyUnits, ...countUnits, ...measureUnits] as const

/** A unit of money. */
export type MoneyUnit = (typeof moneyUnits)[number]
/** A unit of whole things: persons, vehicles, machines. */
export type CountUnit = (typeof countUnits)[number]
/** Any unit of measure that an amount may have. */
export type UnitOfMeasure = (typeof unitsOfMeasure)[number]

/** A unit of measure, or `"1"`: the unit of a pure number such as a literal in a rule or a quotient of like amounts. */
export type AnyUnit = UnitOfMeasure | "1"

const powers: Readonly<Record<MoneyUnit, number>> = { 元: 0, 万元: 4, 亿元: 8 }

/** Whether a unit is money, and so convertible to the other money units. */
export const isMoneyUnit = (unit: AnyUnit): unit is MoneyUnit => unit in powers

const isCountUnit = (unit: AnyUnit): boolean => countUnits.some((count) => count === unit)

/** The power of ten by which a money unit exceeds 元: 0, 4 or 8. */
export const powerOfTen = (unit: MoneyUnit): number => powers[unit]

/** Whether two units measure the same kind of thing, so that their amounts can be compared. */
export const sameKind = (a: AnyUnit, b: AnyUnit): boolean => a === b || (isMoneyUnit(a) && isMoneyUnit(b))

/**
 * Whether an amount so printed has nothing left to round: a count of things, or 元 down to the fen,
 * which cannot be divided.
 */
export const isExact = (unit: UnitOfMeasure, decimals: number): boolean =>
  isCountUnit(unit) || (unit === "元" && decimals >= 2)
