import type { Kind, Level } from "../../disclosure/index.ts"

/** What is known of a disclosure before its sentences are read: whose it is, of which year and kind. */
export interface Context {
  readonly unit: string
  readonly fiscalYear: number
  readonly kind: Kind
  readonly level: Level
}
