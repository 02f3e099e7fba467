import type { Measure, Part } from "../disclosure/index.ts"

/** How wholes divide into parts, whose amounts and whose changes add up to those of the whole. */
export interface Division {
  readonly measure: Measure
  readonly whole: Part
  readonly parts: readonly Part[]
}

export const divisions: readonly Division[] = [
  { measure: "expenditure", whole: "total", parts: ["basic", "project"] },
  { measure: "expenditure", whole: "basic", parts: ["personnel", "operating"] },
  { measure: "thisYearExpenditure", whole: "total", parts: ["basic", "project"] },
  { measure: "threePublicExpenses", whole: "total", parts: ["overseas", "vehicles", "hospitality"] },
  {
    measure: "threePublicExpenses",
    whole: "total",
    parts: ["overseas", "vehiclePurchase", "vehicleOperation", "hospitality"],
  },
  { measure: "threePublicExpenses", whole: "vehicles", parts: ["vehiclePurchase", "vehicleOperation"] },
]
