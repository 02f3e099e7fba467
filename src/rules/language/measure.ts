import { type Expression, partsOf } from "./expression.ts"

/** How many nodes a tree has, and how deep it is, with what its names stand for. */
export interface Measure {
  readonly nodes: number
  readonly depth: number
}

const measures = new WeakMap<Expression, Measure>()

/** Measures a tree; a tree that has been measured is not walked again. */
export const measureOf = (expression: Expression): Measure => {
  const known = measures.get(expression)
  if (known !== undefined) return known
  let [nodes, depth] = [1, 0]
  for (const part of partsOf(expression)) {
    const inner = measureOf(part)
    nodes += inner.nodes
    depth = Math.max(depth, inner.depth + 1)
  }
  const measure = { nodes, depth }
  measures.set(expression, measure)
  return measure
}
