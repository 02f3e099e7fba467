import type { Fen } from "../money.ts"

/** The three funds of fiscal appropriation. */
export const appropriations = ["generalBudget", "governmentFunds", "stateCapital"] as const
/** A fund of fiscal appropriation. */
export type Appropriation = (typeof appropriations)[number]

/** Money that is no appropriation. */
export type OtherFund =
  | "specialFiscalAccount"
  | "institutional"
  | "business"
  | "superiorSubsidy"
  | "subordinateRemittance"
  | "unitFunds"
  | "other"

/** Where the money of a line comes from. */
export type LineFund = Appropriation | OtherFund

/** What the money of a line is for. */
export type LinePart = "basic" | "project" | "remittanceToSuperior" | "businessExpenditure" | "subsidyToSubordinates"

/** One line of the books: money of one fund, spent on one functional item and one economic section. */
export interface Line {
  readonly item: string
  readonly section: string
  readonly fund: LineFund
  readonly part: LinePart
  /** the project that it belongs to, by its place among the projects */
  readonly project?: number
  readonly spent: Fen
  /** money of earlier years that it was paid from: carried over, and surplus used */
  readonly opening: Fen
  readonly surplus: Fen
  /** money that was left: carried over to the next year, and distributed */
  readonly closing: Fen
  readonly distribution: Fen
}

export const isAppropriation = (fund: LineFund): fund is Appropriation =>
  appropriations.some((appropriation) => appropriation === fund)

/** The year's own income of a line: what was spent and what is left, less what came from earlier years. */
export const incomeOf = ({ spent, opening, surplus, closing, distribution }: Line): Fen =>
  spent + closing + distribution - opening - surplus

/** The money of some lines. */
export const moneyOf = (lines: readonly Line[], money: (line: Line) => Fen): Fen =>
  lines.reduce((sum, line) => sum + money(line), 0n)

export const spentOf = ({ spent }: Line): Fen => spent
