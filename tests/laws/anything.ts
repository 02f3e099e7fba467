import * as Result from "effect/Result"
import * as fc from "fast-check"
import {
  type Disclosure,
  decodeDisclosure,
  tableIds,
  targetTableIds,
  summaryTableIds,
} from "../../src/disclosure/index.ts"
import { unitsOfMeasure } from "../../src/money/index.ts"

// Nothing here makes sense but to the decoder: whatever can be a disclosure, however odd.

const text = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    "",
    "合计",
    "行政运行",
    "2025年",
    "（",
    "“",
    "其中：",
    "占100%",
    "__proto__",
    "constructor",
    "增加（减少）",
    "基本支出0万元，比上年增加-1万元",
  ),
)
const number = fc.oneof(
  fc.constantFrom("", "0", "-0", "0.00", "-1.50", "00012", "99999999999999999999999999999.99", "0.000000000001"),
  fc.integer().map(String),
)
const decimals = fc.integer({ min: 0, max: 12 })
const unit = fc.constantFrom(...unitsOfMeasure)
const amount = fc.record({ value: number, unit, decimals }, { requiredKeys: ["value", "unit"] })
const code = fc.oneof(text, fc.constantFrom("201", "20101", "2010101", "301", "30101", "999", "2", "20"))
const key = fc.constantFrom(
  "total",
  "basic",
  "project",
  "generalBudget",
  "opening",
  "301",
  "thisYear",
  "personnel",
  "x",
  "constructor",
)
const stage = fc.constantFrom("budgeted", "settled")
const direction = fc.constantFrom("increase", "decrease", "none")

const row = fc.record(
  {
    kind: fc.constantFrom("total", "class", "section", "item", "line"),
    code,
    printedCode: text,
    key,
    parent: key,
    name: text,
    project: text,
    stage,
    amounts: fc.dictionary(key, number, { maxKeys: 4 }),
  },
  { requiredKeys: ["kind", "amounts"] },
)
const rows = fc.array(row, { maxLength: 5 })
const column = fc.record({ key, heading: text })
const caption = {
  title: text,
  number: text,
  notes: fc.array(text, { maxLength: 2 }),
  columns: fc.array(column, { maxLength: 3 }),
}
const empty = fc.record({ state: fc.constant("empty"), ...caption }, { requiredKeys: ["state"] })
const rowTable = fc.record({ state: fc.constant("filled"), unit, decimals, rows, ...caption })
const summary = fc.record({ state: fc.constant("filled"), unit, decimals, income: rows, expenditure: rows, ...caption })
const indicator = fc.record({ level1: text, level3: text, text, value: number }, { requiredKeys: [] })
const target = fc.record(
  {
    project: text,
    total: amount,
    appropriation: amount,
    otherFunds: amount,
    indicators: fc.array(indicator, { maxLength: 2 }),
  },
  { requiredKeys: [] },
)
const targets = fc.record({ state: fc.constant("filled"), title: text, targets: fc.array(target, { maxLength: 3 }) })

const has = (ids: readonly string[], id: string): boolean => ids.includes(id)

const tables = fc.record(
  Object.fromEntries(
    tableIds.map((id) => [
      id,
      fc.oneof(empty, has(targetTableIds, id) ? targets : has(summaryTableIds, id) ? summary : rowTable),
    ]),
  ),
  { requiredKeys: [] },
)

const change = fc.record(
  {
    direction,
    word: text,
    amount,
    rateDirection: direction,
    rateWord: text,
    rate: amount,
    against: stage,
    year: fc.integer(),
    reason: text,
  },
  { requiredKeys: ["direction"] },
)
const subject = fc.record(
  {
    measure: fc.constantFrom("income", "expenditure", "incomeAndExpenditure", "threePublicExpenses", "procurement"),
    fund: fc.constantFrom("all", "generalBudget", "appropriation", "other"),
    part: fc.constantFrom("total", "basic", "project", "personnel", "overseas", "goods"),
    names: fc.record({ class: text, section: text, item: text }, { requiredKeys: [] }),
    code,
    project: text,
  },
  { requiredKeys: ["measure", "fund", "part"] },
)
const completion = fc.record(
  { budget: amount, rate: amount, comparison: fc.constantFrom("less", "greater", "equal"), word: text },
  { requiredKeys: [] },
)
const statement = fc.record(
  {
    section: text,
    text,
    subject,
    stage,
    year: fc.integer(),
    amount,
    share: amount,
    shareOf: subject,
    prior: amount,
    change,
    completion,
    purpose: text,
    number: fc.integer(),
  },
  { requiredKeys: ["subject"] },
)
const project = fc.record(
  {
    number: fc.integer(),
    name: text,
    amount,
    allocation: fc.array(fc.record({ name: text, amount }), { maxLength: 3 }),
    allocationTotal: amount,
    period: text,
  },
  { requiredKeys: [] },
)
const narrative = fc.record(
  {
    title: text,
    sections: fc.array(fc.record({ key: text, title: text, paragraphs: fc.array(text, { maxLength: 3 }) }), {
      maxLength: 3,
    }),
    statements: fc.array(statement, { maxLength: 5 }),
    lists: fc.array(
      fc.record({
        section: text,
        about: fc.constantFrom("incomeSources", "expenditureClasses", "personnelSections", "operatingSections"),
        names: fc.array(text, { maxLength: 3 }),
      }),
      { maxLength: 2 },
    ),
    projects: fc.array(project, { maxLength: 3 }),
  },
  { requiredKeys: [] },
)
const stated = fc.record({ stated: amount, names: fc.array(text, { maxLength: 3 }) }, { requiredKeys: [] })
const vehicles = fc.record(
  {
    count: amount,
    value: amount,
    groups: fc.array(fc.record({ name: text, count: amount, value: amount }, { requiredKeys: [] }), { maxLength: 3 }),
  },
  { requiredKeys: [] },
)

const json = fc.record(
  {
    kind: fc.constantFrom("budget", "finalAccounts"),
    level: fc.constantFrom("department", "unit"),
    unit: text,
    fiscalYear: fc.integer(),
    region: text,
    form: text,
    title: text,
    contents: fc.array(
      fc.record({ title: text, level: fc.integer(), table: fc.constantFrom(...tableIds) }, { requiredKeys: ["level"] }),
      { maxLength: 4 },
    ),
    headings: fc.array(fc.record({ title: text, level: fc.integer() }), { maxLength: 4 }),
    profile: fc.record(
      {
        offices: stated,
        subordinateUnits: stated,
        staffing: fc.record(
          {
            authorised: amount,
            actual: amount,
            groups: fc.array(
              fc.record(
                { kind: fc.constantFrom("inPost", "retired", "other"), count: amount, change },
                { requiredKeys: ["kind", "count"] },
              ),
              { maxLength: 3 },
            ),
          },
          { requiredKeys: [] },
        ),
      },
      { requiredKeys: [] },
    ),
    tables,
    narrative,
    operatingExpenses: fc.record({ amount, change }, { requiredKeys: [] }),
    procurement: fc.record(
      {
        total: amount,
        goods: amount,
        works: amount,
        services: amount,
        reservedForSmes: amount,
        reservedForMicro: amount,
      },
      { requiredKeys: [] },
    ),
    stateAssets: fc.record({ asOf: text, vehicles }, { requiredKeys: [] }),
    performance: fc.record({ projects: amount, amount }, { requiredKeys: [] }),
  },
  { requiredKeys: ["kind", "level", "unit", "fiscalYear"] },
)

/** Anything at all that can be decoded as a disclosure. */
export const anything: fc.Arbitrary<Disclosure> = json.map((encoded) => Result.getOrThrow(decodeDisclosure(encoded)))
