import { limitExceeded, type LimitExceeded } from "../file-errors.ts"

/** Counts down what a document may unfold to. */
export interface Budget {
  /** Takes so much of what is left; an error once nothing is. */
  readonly take: (amount: number) => LimitExceeded | undefined
}

/** A budget of table cells, with spans and blanks unfolded, for one document. */
export const cellBudget = (maxCells: number): Budget => {
  let left = maxCells
  return {
    take: (amount) => {
      left -= amount
      return left < 0 ? limitExceeded({ zh: "单元格数", en: "cells" }, maxCells, "maxCells") : undefined
    },
  }
}
