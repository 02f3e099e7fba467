import type { Fund, Measure, Part } from "../disclosure/index.ts"

/** How wholes divide into parts, whose amounts and whose changes add up to those of the whole. */
export interface Division {
  readonly measure: Measure
  readonly whole: Part
  readonly parts: readonly Part[]
  /** parts that few have, and that a text need not mention where there is nothing of them */
  readonly further?: readonly Part[]
}

const further: readonly Part[] = ["remittanceToSuperior", "business", "subsidyToSubordinates"]

export const divisions: readonly Division[] = [
  { measure: "expenditure", whole: "total", parts: ["basic", "project"], further },
  { measure: "expenditure", whole: "basic", parts: ["personnel", "operating"] },
  { measure: "thisYearExpenditure", whole: "total", parts: ["basic", "project"], further },
  { measure: "threePublicExpenses", whole: "total", parts: ["overseas", "vehicles", "hospitality"] },
  {
    measure: "threePublicExpenses",
    whole: "total",
    parts: ["overseas", "vehiclePurchase", "vehicleOperation", "hospitality"],
  },
  { measure: "threePublicExpenses", whole: "vehicles", parts: ["vehiclePurchase", "vehicleOperation"] },
]

/** How appropriations divide by the budget that they come from. */
export const appropriationFunds: readonly Fund[] = ["generalBudget", "governmentFunds", "stateCapital"]
