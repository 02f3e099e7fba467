import { listOf, type Row, textOf } from "./csv.ts"
import { type Json, present } from "./entry.ts"
import { sourceOf } from "./sources.ts"

// The keys by which tables and facts know these lines.
const keys: Readonly<Record<string, string>> = {
  fiscal_appropriation: "appropriation",
  general_public_budget: "generalBudget",
  government_fund: "governmentFunds",
  state_capital_operations: "stateCapital",
  fiscal_special_account: "specialFiscalAccount",
  business_income: "institutional",
  business_operating_income: "business",
  superior_subsidy: "superiorSubsidy",
  affiliate_remittance: "subordinateRemittance",
  other_income: "other",
  unit_other_funds: "unitFunds",
  use_of_nonfiscal_surplus: "useOfSurplus",
  opening_balance: "opening",
  opening_fiscal_balance: "openingAppropriation",
  current_year_revenue_total: "thisYear",
  revenue_total: "total",
  closing_balance: "closing",
  surplus_distribution: "distribution",
}
const roles: Readonly<Record<string, string>> = {
  revenue: "income",
  balance_in: "opening",
  balance_out: "closing",
  total: "total",
}
const kinds: Readonly<Record<string, string>> = { budget: "budget", final: "finalAccounts" }

/** A line of income or of balances, and how disclosures name it. */
export const revenueOf = (row: Row): Json =>
  present({
    key: keys[textOf(row, "key")],
    name: textOf(row, "name"),
    aliases: listOf(row, "aliases").filter((alias) => alias !== textOf(row, "name")),
    parent: keys[textOf(row, "parent")],
    kinds: listOf(row, "used_in").map((kind) => kinds[kind]),
    role: roles[textOf(row, "role")],
    source: sourceOf(row)?.[0],
    note: textOf(row, "note"),
  })
