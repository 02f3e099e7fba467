import type { Fund, Measure, Part, Stage } from "../disclosure/index.ts"
import type { Amount } from "../money/index.ts"

/** Whether a number is the amount itself or its change against the year before. */
export type FactQuantity = "amount" | "change"

/**
 * What a number is about, whatever table or sentence prints it: the total of class 201 is one fact, reported in several
 * tables and sentences. `code` is a functional code, or an economic code where the part is basic, personnel or operating
 * expenditure by economic class (`economy`).
 */
export interface Fact {
  readonly measure: Measure
  readonly fund: Fund
  readonly part: Part
  readonly quantity: FactQuantity
  readonly stage: Stage
  readonly year: number
  readonly code?: string
  readonly economy?: string
  readonly project?: string
  /** of a change: whether it is against what was budgeted or settled last year, which are two changes */
  readonly against?: Stage
}

/** A number printed in a disclosure, as a report of a fact. `owner` is the row, statement or change that it belongs to. */
export interface FactReport {
  readonly fact: Fact
  readonly amount: Amount
  readonly medium: "table" | "text"
  readonly owner: object
}

/** One name for equal facts. */
export const factKey = (fact: Fact): string => {
  const { quantity, measure, fund, part, stage, year, code = "", economy = "", project = "", against } = fact
  const key = `${quantity}|${measure}|${fund}|${part}|${stage}|${year}|${code}|${economy}|${project}`
  return against === undefined ? key : `${key}|${against}`
}

/** The fact whose change a fact is. */
export const factChanged = ({ against: _, ...fact }: Fact): Fact => ({ ...fact, quantity: "amount" })
