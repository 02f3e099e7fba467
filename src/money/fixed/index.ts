/**
 * The arithmetic of money once more, for evaluators that calculate thousands of numbers in a millisecond: in whole
 * numbers wherever they hold everything exactly, and as the functions of the same names do it wherever they do not. A
 * quantity that comes out of it has the same members, but makes its decimals when they are asked for.
 *
 * @module
 */
export { abs, add, multiply, negate, subtract, sum } from "./arithmetic.ts"
export { isSameValue, orderOf, outcomeOf } from "./compare.ts"
export { Fixed, withUnit } from "./fixed.ts"
export { quantityOf, quantityOfAmount, quantityOfNumber, quantityOfWhole } from "./of.ts"
