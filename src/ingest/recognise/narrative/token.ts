import type { Direction, Stage } from "../../../disclosure/index.ts"
import type { PrintedQuantity } from "./quantity-scan.ts"

/** A stretch of the compact text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** “比2023年决算数”: which year's number the change is against, and whether that was budgeted or settled. */
export interface Comparison {
  readonly year: number | undefined
  readonly against: Stage | undefined
  /** against the same year's own budget: “较年初预算数” */
  readonly ownBudget: boolean
}

/** What a sentence is made of. */
export type Token = Span &
  (
    | { readonly kind: "text"; readonly text: string }
    | { readonly kind: "separator"; readonly mark: string }
    | { readonly kind: "open" | "close" }
    | { readonly kind: "number"; readonly value: number }
    | { readonly kind: "quantity"; readonly quantity: PrintedQuantity }
    | { readonly kind: "comparison"; readonly comparison: Comparison }
    | { readonly kind: "direction"; readonly direction: Direction; readonly word: string }
    | { readonly kind: "share"; readonly base: string }
    | { readonly kind: "completion" }
    | { readonly kind: "versus"; readonly comparison: "less" | "greater" | "equal"; readonly word: string }
    | { readonly kind: "reason" | "purpose"; readonly prose: Span }
    | { readonly kind: "list" | "only" | "without" }
  )
