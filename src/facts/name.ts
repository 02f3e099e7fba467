import type { Disclosure, Fund, Measure, Part } from "../disclosure/index.ts"
import type { Fact } from "./fact.ts"
import { onceFor } from "./once-for.ts"
import words from "./words.json" with { type: "json" }

/** A fact's name in both languages of the reports. */
export interface FactName {
  readonly zh: string
  readonly en: string
}

const measures: Readonly<Record<Measure, FactName>> = words.measures
const funds: Readonly<Record<Fund, FactName>> = words.funds
const parts: Readonly<Record<Part, FactName>> = words.parts

/** The names under which a disclosure's tables print each code. */
export const codeNames = onceFor(({ tables }: Disclosure): ReadonlyMap<string, string> => {
  const printed = [tables.generalBudgetBasic, tables.income, tables.expenditure, tables.generalBudgetExpenditure]
  const rows = printed.flatMap((table) => (table?.state === "filled" ? table.rows : []))
  return new Map(rows.flatMap(({ code, name }) => (code === undefined ? [] : [[code, name] as const])))
})

const spaced = (before: string, after: string): string =>
  before === "" ? after : after === "" ? before : `${before} ${after}`

/** Names a fact for a reader: “2010301 行政运行 支出（基本支出）”, “2010301 行政运行 expenditure (basic)”. */
export const nameOfFact = (fact: Fact, names: ReadonlyMap<string, string>): FactName => {
  const code = fact.economy ?? fact.code
  const subject = spaced(code === undefined ? "" : spaced(code, names.get(code) ?? ""), fact.project ?? "")
  const fund = funds[fact.fund]
  const measure = measures[fact.measure]
  const part = parts[fact.part]
  const isChange = fact.quantity === "change"
  return {
    zh: `${spaced(subject, `${fund.zh}${measure.zh}`)}${part.zh === "" ? "" : `（${part.zh}）`}${isChange ? "比上年增减额" : ""}`,
    en: `${spaced(spaced(subject, fund.en), measure.en)}${part.en === "" ? "" : ` (${part.en})`}${isChange ? ", change against last year" : ""}`,
  }
}
