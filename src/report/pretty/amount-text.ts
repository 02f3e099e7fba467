import { glue } from "../terminal/wrap.ts"

/** A number with its unit, which stay on one line; a percent sign stands at its number. */
export const withUnit = (value: string, unit: string | undefined): string => {
  if (unit === undefined) return value
  return unit === "%" ? `${value}%` : value + glue + unit
}
