import revenue from "../../catalogue/revenue.json" with { type: "json" }
import { normaliseName } from "./name.ts"
import { once } from "./once.ts"

/** A line of income or of balances. */
export interface RevenueLine {
  /** the key of the line in tables and facts */
  readonly key: string
  readonly name: string
  /** other names that disclosures print for it */
  readonly aliases: readonly string[]
  /** the key of the line that it is part of */
  readonly parent?: string | undefined
  /** `income`, `total`, or a balance: `opening` (brought forward or used), `closing` (distributed or carried) */
  readonly role: string
}

const index = once(() => {
  const lines: readonly RevenueLine[] = revenue.entries
  return new Map(lines.flatMap((line) => [line.name, ...line.aliases].map((name) => [normaliseName(name), line])))
})

/** The line of income or balances that a name stands for, however it is typed. */
export const revenueLine = (name: string): RevenueLine | undefined => index().get(normaliseName(name))
