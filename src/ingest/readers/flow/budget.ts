import { limitExceeded, type LimitExceeded } from "../file-errors.ts"

/** Counts down what a document may unfold to. */
export interface Budget {
  /** Takes so much of what is left; an error once nothing is. */
  readonly take: (amount: number) => LimitExceeded | undefined
}

const budget = (limit: number, exceeded: () => LimitExceeded): Budget => {
  let left = limit
  return {
    take: (amount) => {
      left -= amount
      return left < 0 ? exceeded() : undefined
    },
  }
}

/** A budget of table cells, with spans and blanks unfolded, for one document. */
export const cellBudget = (maxCells: number): Budget =>
  budget(maxCells, () => limitExceeded({ zh: "单元格数", en: "cells" }, maxCells, "maxCells"))

/** A budget of paragraphs or elements for one document. */
export const nodeBudget = (maxNodes: number): Budget =>
  budget(maxNodes, () => limitExceeded({ zh: "段落或元素数", en: "paragraphs or elements" }, maxNodes, "maxNodes"))
