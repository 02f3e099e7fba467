import type { Teller } from "./drafting.ts"
import { appropriation, appropriationFunds, appropriationPurposes } from "./sections/appropriation.ts"
import { stateAssets } from "./sections/assets.ts"
import { appropriationCarryOver, carryOver } from "./sections/carry-over.ts"
import { threePublicCounts } from "./sections/counts.ts"
import { generalCompletion, generalShare } from "./sections/general.ts"
import { basic } from "./sections/basic.ts"
import { byFund } from "./sections/by-fund.ts"
import { appropriationItems, generalItems, structure } from "./sections/classified.ts"
import { expenditure, generalScale } from "./sections/expenditure.ts"
import { operatingExpenses } from "./sections/operating.ts"
import { governmentFunds, stateCapital } from "./sections/other-funds.ts"
import { nothingElse, performance } from "./sections/performance.ts"
import { procurement } from "./sections/procurement.ts"
import { projects } from "./sections/projects.ts"
import { income } from "./sections/sources.ts"
import { threePublic, threePublicChange } from "./sections/three-public.ts"
import { classes, incomeSources, total } from "./sections/totals.ts"

/** What the plans of the forms may ask to be told, by name. */
export const tellers: Readonly<Record<string, Teller>> = {
  total,
  byFund,
  appropriationItems,
  carryOver,
  appropriationCarryOver,
  generalShare,
  generalCompletion,
  threePublicCounts,
  incomeSources,
  classes,
  income,
  expenditure,
  appropriation,
  appropriationFunds,
  appropriationPurposes,
  generalScale,
  structure,
  generalItems,
  basic,
  projects,
  threePublic,
  threePublicChange,
  governmentFunds,
  stateCapital,
  operatingExpenses,
  procurement,
  stateAssets,
  performance,
  nothingElse,
}
