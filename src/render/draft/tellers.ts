import type { Teller } from "./drafting.ts"
import { income } from "./sections/sources.ts"
import { classes, incomeSources, total } from "./sections/totals.ts"

/** What the plans of the forms may ask to be told, by name. */
export const tellers: Readonly<Record<string, Teller>> = { total, incomeSources, classes, income }
