import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { audit } from "../../src/audit/index.ts"
import { decodeDisclosure, type Disclosure, encodeDisclosure } from "../../src/disclosure/index.ts"
import { draft, render } from "../../src/render/index.ts"
import { builtIn } from "../../src/rules/index.ts"
import { examplePath, readTextDisclosure } from "../support/disclosures.ts"
import { parsed } from "./support.ts"

const unit = "青禾县图书馆"
const decoded = (json: object): Disclosure =>
  Result.getOrThrow(decodeDisclosure({ kind: "budget", level: "unit", unit, fiscalYear: 2025, ...json }))

const spending = (unitOfMeasure: string, decimals: number, rows: readonly (readonly [string, string, string])[]) => ({
  state: "filled",
  title: "一般公共预算支出情况表",
  unit: unitOfMeasure,
  decimals,
  columns: [
    { key: "total", heading: "合计" },
    { key: "basic", heading: "基本支出" },
  ],
  rows: rows.map(([code, name, total]) => ({
    kind: code === "" ? "total" : code.length === 3 ? "class" : code.length === 5 ? "section" : "item",
    ...(code === "" ? {} : { code }),
    name,
    amounts: { total, basic: total },
  })),
})
const ofReading = (total: string, library: string, training: string) =>
  spending("万元", 2, [
    ["205", "教育支出", training],
    ["20508", "进修及培训", training],
    ["2050803", "培训支出", training],
    ["207", "文化旅游体育与传媒支出", library],
    ["20701", "文化和旅游", library],
    ["2070104", "图书馆", library],
    ["", "合计", total],
  ])
const thisYear = decoded({ tables: { generalBudgetExpenditure: ofReading("40.00", "37.50", "2.50") } })
const lastYear = decoded({
  fiscalYear: 2024,
  tables: { generalBudgetExpenditure: ofReading("32.00", "30.00", "2.00") },
})

const told = ({ narrative }: Disclosure): readonly string[] =>
  narrative.sections.flatMap(({ paragraphs }) => paragraphs)

describe("a drafted narrative", () => {
  it("tells shares to two decimals", () => {
    expect(told(draft(thisYear))).toContain("2.文化旅游体育与传媒支出（类）37.50万元，占93.75%。")
  })

  it("tells what last year's number has become, by amount and rate", () => {
    const drafted = draft(thisYear, { prior: lastYear })
    expect(told(drafted)).toContain(
      "2.文化旅游体育与传媒支出（类）文化和旅游（款）图书馆（项）：2025年预算数为37.50万元，比上年预算增加7.50万元，增长25.00%。",
    )
    const library = drafted.narrative.statements.find(({ subject }) => subject.names?.item === "图书馆")
    expect(library?.change?.amount?.text).toBe("7.50")
    expect(library?.change?.rate?.text).toBe("25.00")
  })

  it("says that a number has not changed, and gives no rate of nothing", () => {
    const none = decoded({ fiscalYear: 2024, tables: { generalBudgetExpenditure: ofReading("2.50", "0.00", "2.50") } })
    const items = told(draft(thisYear, { prior: none })).filter((text) => text.includes("（项）"))
    expect(items).toEqual([
      "1.教育支出（类）进修及培训（款）培训支出（项）：2025年预算数为2.50万元，与上年预算持平。",
      "2.文化旅游体育与传媒支出（类）文化和旅游（款）图书馆（项）：2025年预算数为37.50万元，比上年预算增加37.50万元。",
    ])
  })

  it("gives the reasons that it is told", () => {
    const reasons = ({ names }: { readonly names?: { readonly item?: string } }) =>
      names?.item === "图书馆" ? "新馆开放。" : undefined
    const drafted = draft(thisYear, { prior: lastYear, reasons })
    expect(told(drafted).filter((text) => text.includes("原因"))).toEqual([
      "2.文化旅游体育与传媒支出（类）文化和旅游（款）图书馆（项）：2025年预算数为37.50万元，比上年预算增加7.50万元，增长25.00%，主要原因是：新馆开放。",
    ])
    expect(encodeDisclosure(parsed(render(drafted)).disclosure).narrative).toEqual(encodeDisclosure(drafted).narrative)
  })

  it("tells a table in 元 in 万元, and what is lost by that in 元", () => {
    const table = spending("元", 2, [
      ["207", "文化旅游体育与传媒支出", "375012.34"],
      ["205", "教育支出", "30.00"],
      ["", "合计", "375042.34"],
    ])
    const structure = told(draft(decoded({ tables: { generalBudgetExpenditure: table } }))).slice(-3, -1)
    expect(structure).toEqual([
      "1.文化旅游体育与传媒支出（类）37.50万元，占99.99%。",
      "2.教育支出（类）30.00元，占0.01%。",
    ])
  })

  it("says how far a budget was carried out, in final accounts", () => {
    const accounts: Disclosure = { ...thisYear, kind: "finalAccounts", form: "final-accounts" }
    const items = told(draft(accounts, { budget: lastYear })).filter((text) => text.includes("（项）"))
    expect(items[1]).toBe(
      "2.文化旅游体育与传媒支出（类）文化和旅游（款）图书馆（项）：年初预算为30.00万元，支出决算为37.50万元，完成年初预算的125.00%，决算数大于预算数，主要用于基本支出。",
    )
  })

  it("gives tables the title of the form, and a note where they are empty", () => {
    const empty = { state: "empty", columns: [{ key: "total", heading: "合计" }] }
    const { governmentFunds } = draft(decoded({ form: "xinjiang-budget", tables: { governmentFunds: empty } })).tables
    expect(governmentFunds?.title).toBe("政府性基金预算支出情况表")
    expect(governmentFunds?.notes).toEqual(["注：本单位2025年没有安排本表所列的支出，本表为空表。"])
  })
})

const example = readTextDisclosure(examplePath("qinglan-archives-2025-unit-budget")).disclosure

describe("the example, drafted anew", () => {
  const drafted = draft(example, { prior: { ...example, fiscalYear: 2024 } })

  it("is read as it was drafted, statement by statement", () => {
    const { disclosure, unrecognised, warnings } = parsed(render(drafted))
    expect(encodeDisclosure(disclosure)).toEqual(encodeDisclosure(drafted))
    expect({ unrecognised, warnings }).toEqual({ unrecognised: [], warnings: [] })
  })

  it("has no finding above info", () => {
    const { findings } = audit(parsed(render(drafted)).disclosure, builtIn)
    expect(findings.filter(({ severity }) => severity !== "info").map(({ rule }) => rule)).toEqual([])
  })

  it("keeps what is known of its projects beside the tables", () => {
    expect(drafted.narrative.projects.map(({ basis }) => basis)).toEqual(
      example.narrative.projects.map(({ basis }) => basis),
    )
  })

  it("is the same when it is drafted again", () => {
    expect(draft(drafted, { prior: { ...example, fiscalYear: 2024 } })).toEqual(drafted)
  })
})
