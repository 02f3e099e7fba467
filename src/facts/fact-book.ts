import type { Disclosure } from "../disclosure/index.ts"
import { hasCarryOver } from "./carry-over.ts"
import { codeFinder } from "./codes.ts"
import { type DatedAmount, datedAmounts } from "./misdated.ts"
import { type EmptyTableReport, emptyTables } from "./empty-tables.ts"
import { type ProjectPart, projectParts } from "./project-parts.ts"
import { type BudgetSum, budgetSums } from "./budget-sums.ts"
import { type TabledCompletion, tabledCompletions } from "./completions.ts"
import { type TextSum, textSums } from "./text-sums.ts"
import { type ChangeSum, changeSums } from "./change-sums.ts"
import { carriedCodes, explainedCodes } from "./explained-codes.ts"
import { type FactGroup, factGroups } from "./groups.ts"
import { type StatedPurpose, statedPurposes } from "./purposes.ts"
import { isGeneralBudgetOnly } from "./general-budget-only.ts"
import { type Project, projectsOf } from "./projects.ts"
import { sectionChanges } from "./section-changes.ts"
import { incomeBesideExpenditure, type TwinChanges, unchangedElsewhere } from "./twin-changes.ts"
import { type StatedShare, statedShares } from "./shares.ts"
import { type StatedChange, statedChanges } from "./stated-changes.ts"
import { type TextReport, textReports } from "./text-reports.ts"
import { type NamedStatement, namedStatements } from "./named-statements.ts"

/** All that a disclosure's numbers say of the same facts: what the rules about repeated facts read. */
export interface FactBook {
  readonly groups: readonly FactGroup[]
  readonly textReports: readonly TextReport[]
  readonly textSums: readonly TextSum[]
  readonly changes: readonly StatedChange[]
  readonly changeSums: readonly ChangeSum[]
  /** Changes of nothing, where another sentence says how much the same money changes. */
  readonly unchanged: readonly TwinChanges[]
  /** Changes of income beside those of expenditure, where the two are the same money. */
  readonly incomeChanges: readonly TwinChanges[]
  readonly budgetSums: readonly BudgetSum[]
  readonly completions: readonly TabledCompletion[]
  readonly datedAmounts: readonly DatedAmount[]
  readonly shares: readonly StatedShare[]
  readonly projects: readonly Project[]
  readonly projectParts: readonly ProjectPart[]
  readonly emptyTables: readonly EmptyTableReport[]
  readonly named: readonly NamedStatement[]
  readonly purposes: readonly StatedPurpose[]
  /** The functional items that the text states an amount for. */
  readonly explainedCodes: readonly string[]
  /** The functional codes whose money was all carried over from last year. */
  readonly carriedCodes: readonly string[]
  readonly generalBudgetOnly: boolean
  readonly carryOver: boolean
}

/** Reads a disclosure once for all rules about repeated facts. */
export const factBook = (disclosure: Disclosure): FactBook => {
  const find = codeFinder(disclosure)
  const groups = factGroups(disclosure, find)
  const projects = projectsOf(disclosure)
  const named = namedStatements(disclosure, find)
  const changes = sectionChanges(disclosure, groups, find)
  const carryOver = hasCarryOver(disclosure)
  return {
    groups,
    textReports: textReports(groups),
    textSums: textSums(disclosure, groups),
    changes: statedChanges(disclosure, groups),
    changeSums: changeSums(disclosure, groups, changes),
    unchanged: unchangedElsewhere(changes),
    incomeChanges: carryOver || disclosure.kind !== "budget" ? [] : incomeBesideExpenditure(changes),
    budgetSums: budgetSums(disclosure, groups),
    completions: tabledCompletions(disclosure, groups, find),
    datedAmounts: datedAmounts(disclosure, groups),
    shares: statedShares(disclosure, groups),
    projects,
    projectParts: projectParts(projects),
    emptyTables: emptyTables(disclosure, groups),
    named,
    purposes: statedPurposes(named),
    explainedCodes: explainedCodes(groups),
    carriedCodes: carriedCodes(disclosure),
    generalBudgetOnly: isGeneralBudgetOnly(disclosure) === true,
    carryOver,
  }
}
