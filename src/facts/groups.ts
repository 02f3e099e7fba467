import type { Disclosure } from "../disclosure/index.ts"
import { type CodeFinder, codeFinder } from "./codes.ts"
import { type Fact, factKey, type FactReport } from "./fact.ts"
import { withCarriedIncome } from "./carried-income.ts"
import { fittedFund } from "./fitted-fund.ts"
import { reportsOfRowTables } from "./from-row-tables.ts"
import { reportsOfSummaries } from "./from-summaries.ts"
import { reportsOfText } from "./from-text.ts"
import { codeNames, type FactName, nameOfFact } from "./name.ts"
import { unifyFact } from "./unify.ts"
import { yearsOwn } from "./years-own.ts"

/** All reports of one fact. */
export interface FactGroup {
  readonly key: string
  readonly fact: Fact
  readonly name: FactName
  readonly code?: string
  readonly quantity: Fact["quantity"]
  readonly reports: readonly FactReport[]
  readonly inTables: readonly FactReport[]
  readonly inText: readonly FactReport[]
}

type CodeNames = ReturnType<typeof codeNames>

/** Every report of a fact that a disclosure prints, tables first. */
export const reportsOf = (disclosure: Disclosure, find: CodeFinder = codeFinder(disclosure)): readonly FactReport[] => {
  const own = yearsOwn(disclosure)
  const tables = [...reportsOfSummaries(disclosure), ...reportsOfRowTables(disclosure, own)]
  const fit = fittedFund(tables)
  return [...tables, ...reportsOfText(disclosure, find, own).map(fit)].map(withCarriedIncome(disclosure))
}

const none: readonly FactReport[] = []

const groupOf = (key: string, fact: Fact, reports: readonly FactReport[], names: CodeNames): FactGroup => {
  // Most facts are reported by tables only.
  const hasText = reports.some(({ medium }) => medium === "text")
  const inText = hasText ? reports.filter(({ medium }) => medium === "text") : none
  const inTables = hasText ? reports.filter(({ medium }) => medium === "table") : reports
  const { code, quantity } = fact
  const name = nameOfFact(fact, names)
  return code === undefined
    ? { key, fact, name, quantity, reports, inTables, inText }
    : { key, fact, name, code, quantity, reports, inTables, inText }
}

/**
 * The facts that a disclosure reports, each with all its reports: the basis of every rule about numbers that are printed
 * more than once.
 */
export const factGroups = (disclosure: Disclosure, find: CodeFinder = codeFinder(disclosure)): readonly FactGroup[] => {
  const simplify = unifyFact(disclosure)
  const names = codeNames(disclosure)
  const byKey = new Map<string, { readonly fact: Fact; readonly reports: FactReport[] }>()
  for (const report of reportsOf(disclosure, find)) {
    const fact = simplify(report.fact)
    const key = factKey(fact)
    const group = byKey.get(key)
    if (group === undefined) byKey.set(key, { fact, reports: [report] })
    else if (!group.reports.some(({ amount }) => amount === report.amount)) group.reports.push(report)
  }
  return Array.from(byKey, ([key, { fact, reports }]) => groupOf(key, fact, reports, names))
}
