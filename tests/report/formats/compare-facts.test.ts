import { describe, expect, it } from "vitest"
import { type ChangedFacts, compareDisclosures } from "../../../src/report/compare/changed-facts.ts"
import { disclosureOf, row, tableOf } from "../../facts/sample.ts"

interface Year {
  readonly income: Readonly<Record<string, string>>
  readonly expenditure: string
  readonly general: string
  readonly wages: string
}

/** A year's tables: income by source, expenditure of all funds, that of the general budget, and its wages. */
const tablesOf = ({ income, expenditure, general, wages }: Year) => ({
  income: tableOf(row("", "合计", income), row("201", "一般公共服务支出", income)),
  expenditure: tableOf(row("", "合计", { total: expenditure }), row("201", "一般公共服务支出", { total: expenditure })),
  generalBudgetExpenditure: tableOf(
    row("", "合计", { total: general }),
    row("201", "一般公共服务支出", { total: general }),
  ),
  generalBudgetBasic: tableOf(row("", "合计", { total: wages }), row("301", "工资福利支出", { total: wages })),
})

const generalOnly = {
  income: { total: "100.00", generalBudget: "100.00", institutional: "" },
  expenditure: "100.00",
  general: "100.00",
  wages: "60.00",
}
const withOtherIncome = {
  income: { total: "130.00", generalBudget: "110.00", institutional: "20.00" },
  expenditure: "130.00",
  general: "110.00",
  wages: "66.00",
}
const yearOf = (fiscalYear: number, year: Year) => disclosureOf({ fiscalYear, tables: tablesOf(year) })

/** The changes as a reader sees them. */
const said = ({ changed }: ChangedFacts): readonly string[] =>
  changed.map(
    ({ name, before, after, rate }) =>
      `${name.en}: ${before?.text ?? "–"} → ${after?.text ?? "–"} (${rate?.toFixed(2) ?? "–"}%)`,
  )

describe("last year and this year", () => {
  const [last, present] = [yearOf(2024, generalOnly), yearOf(2025, withOtherIncome)]

  it("compares each fund with itself, though last year all money was general and this year it is not", () => {
    const compared = compareDisclosures(last, present)
    expect(said(compared)).toEqual(
      expect.arrayContaining([
        "201 一般公共服务支出 expenditure: 100.00 → 130.00 (30.00%)",
        "201 一般公共服务支出 general public budget expenditure: 100.00 → 110.00 (10.00%)",
        expect.stringMatching(/^301 工资福利支出 general public budget .*: 60\.00 → 66\.00 \(10\.00%\)$/),
      ]),
    )
    expect(compared.onlyBefore).toEqual([])
    // Institutional income was blank last year: it is new, and nothing else is.
    expect(new Set(compared.onlyAfter.map(({ after }) => after?.text))).toEqual(new Set(["20.00"]))
  })

  it("and the other way round", () => {
    const compared = compareDisclosures(present, last)
    expect(said(compared)).toEqual(
      expect.arrayContaining([
        "201 一般公共服务支出 expenditure: 130.00 → 100.00 (-23.08%)",
        "201 一般公共服务支出 general public budget expenditure: 110.00 → 100.00 (-9.09%)",
      ]),
    )
    expect(compared.onlyAfter).toEqual([])
    expect(new Set(compared.onlyBefore.map(({ before }) => before?.text))).toEqual(new Set(["20.00"]))
  })

  it("knows a fact again that one of them prints under one name only", () => {
    const { expenditure } = tablesOf(generalOnly)
    const bare = disclosureOf({ fiscalYear: 2024, tables: { income: tablesOf(generalOnly).income, expenditure } })
    const { generalBudgetExpenditure } = tablesOf(withOtherIncome)
    const other = disclosureOf({
      fiscalYear: 2025,
      tables: { income: tablesOf(withOtherIncome).income, generalBudgetExpenditure },
    })
    const line = "201 一般公共服务支出 general public budget expenditure: "
    expect(said(compareDisclosures(bare, other))).toContain(`${line}100.00 → 110.00 (10.00%)`)
    expect(said(compareDisclosures(other, bare))).toContain(`${line}110.00 → 100.00 (-9.09%)`)
  })
})

describe("a budget and its final accounts", () => {
  it("are compared in exact numbers, whatever their units", () => {
    const budget = disclosureOf({ tables: { expenditure: tableOf(row("", "合计", { total: "100.00" })) } })
    const settled = disclosureOf({
      kind: "finalAccounts",
      tables: {
        expenditure: {
          state: "filled",
          unit: "元",
          decimals: 2,
          rows: [{ kind: "total", name: "合计", amounts: { total: "980000.50" } }],
        },
      },
    })
    const { changed, onlyBefore, onlyAfter } = compareDisclosures(budget, settled)
    // 100.00 万元 = 1,000,000 元; −19,999.50 of it is −1.99995 %, to two decimals −2.00 %.
    expect(changed.map(({ difference, rate }) => [difference?.toFixed(2), rate?.toFixed(2)])).toEqual([
      ["-19999.50", "-2.00"],
    ])
    expect([onlyBefore, onlyAfter]).toEqual([[], []])
  })
})

describe("before and after a correction", () => {
  const before = yearOf(2025, { ...generalOnly, general: "98.00" })
  const after = yearOf(2025, generalOnly)

  it("finds the correction in whichever table it was made", () =>
    expect(said(compareDisclosures(before, after))).toEqual([
      "expenditure: 98.00 → 100.00 (2.04%)",
      "201 一般公共服务支出 expenditure: 98.00 → 100.00 (2.04%)",
    ]))

  it("sees no change in a number that a further table prints a little differently", () => {
    const { generalBudgetExpenditure, ...others } = tablesOf({ ...generalOnly, general: "100.01" })
    const [fewer, more] = [others, { ...others, generalBudgetExpenditure }].map((tables) => disclosureOf({ tables }))
    expect(fewer && more && compareDisclosures(fewer, more).changed).toEqual([])
    expect(fewer && more && compareDisclosures(more, fewer).changed).toEqual([])
  })

  it("finds nothing where nothing was corrected", () =>
    expect(compareDisclosures(after, after)).toMatchObject({ changed: [], onlyBefore: [], onlyAfter: [] }))
})
