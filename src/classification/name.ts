import { toHalfWidth } from "../money/half-width.ts"

const dashes = /[‐‑‒–—―−－─]+/g

/**
 * The name without what only typing makes different: white space, the width of brackets and letters, the kind of a
 * dash. 其它 stays apart from 其他: they are different words, and a check may want to say so.
 */
export const normaliseName = (name: string): string => toHalfWidth(name).replace(/\s+/g, "").replace(dashes, "-")

/**
 * Whether two names are the same but for typing.
 *
 * @example
 * ```ts
 * import { sameName } from "gouji"
 *
 * sameName("维修(护)费", "维修（护）费") // true
 * sameName("其它支出", "其他支出") // false
 * ```
 */
export const sameName = (a: string, b: string): boolean => normaliseName(a) === normaliseName(b)
