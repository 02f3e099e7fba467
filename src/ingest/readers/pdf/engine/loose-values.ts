import { type Box, identity, type Matrix } from "../geometry.ts"

// pdf.js hands over the arguments of its steps without types: these read them, whatever they turn out to be.

export const isIndexed = (value: unknown): value is ArrayLike<unknown> =>
  Array.isArray(value) || value instanceof Float32Array

export const at = (value: unknown, index: number): unknown => (isIndexed(value) ? value[index] : undefined)
export const numberAt = (value: unknown, index: number): number => {
  const found = at(value, index)
  return typeof found === "number" && Number.isFinite(found) ? found : 0
}
export const textAt = (value: unknown, index: number): string => {
  const found = at(value, index)
  return typeof found === "string" ? found : ""
}
export const property = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined

export const matrixOf = (value: unknown): Matrix =>
  isIndexed(value) && value.length >= 6
    ? [
        numberAt(value, 0),
        numberAt(value, 1),
        numberAt(value, 2),
        numberAt(value, 3),
        numberAt(value, 4),
        numberAt(value, 5),
      ]
    : identity

export const boxOf = (value: unknown): Box | undefined =>
  isIndexed(value) && value.length >= 4
    ? [numberAt(value, 0), numberAt(value, 1), numberAt(value, 2), numberAt(value, 3)]
    : undefined
