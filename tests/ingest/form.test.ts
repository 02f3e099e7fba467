import { describe, expect, it } from "vitest"
import { forms } from "../../src/ingest/index.ts"
import { tableOfTitle } from "../../src/ingest/index.ts"
import { matchForm } from "../../src/ingest/recognise/form.ts"

const official = (name: string): readonly string[] =>
  forms.find(({ form }) => form === name)?.tables.map(({ title }) => title) ?? []

describe("the forms", () => {
  it("name their tables as the titles say", () => {
    for (const { tables } of forms)
      for (const { id, title } of tables) expect([title, tableOfTitle(title)]).toEqual([title, id])
  })

  it.each(["xinjiang-budget", "shanghai-budget", "integrated-budget"])("%s is known by its titles", (name) => {
    const match = matchForm(
      "budget",
      official(name).map((title) => `2025年部门${title}`),
    )
    expect(match).toMatchObject({ form: { form: name }, confidence: 1 })
  })

  it("final accounts are known by their titles, and by most of them", () => {
    expect(matchForm("finalAccounts", official("final-accounts"))?.confidence).toBe(1)
    expect(matchForm("finalAccounts", official("final-accounts").slice(2))?.form.form).toBe("final-accounts")
  })

  it("may print a table under another official title, and performance targets beside", () => {
    const titles = [...official("final-accounts").slice(0, 6), "一般公共预算财政拨款“三公”经费支出决算表"]
    expect(matchForm("finalAccounts", titles)?.confidence).toBeCloseTo(7 / 9)
    expect(matchForm("budget", [...official("shanghai-budget"), "项目支出绩效目标表"])?.confidence).toBe(1)
  })

  it("are not guessed from a few titles, nor from those of the other kind", () => {
    expect(matchForm("budget", official("shanghai-budget").slice(0, 3))).toBeUndefined()
    expect(matchForm("budget", official("final-accounts"))).toBeUndefined()
    expect(matchForm("budget", [])).toBeUndefined()
  })
})

describe("the forms of provinces", () => {
  const regional = forms.filter(({ region }) => region !== undefined)

  // All of their titles are the country's too: they tell of no province.
  const withoutOwn = ["tibet-budget", "anhui-final-accounts"]

  it("are many, and each is known by its own titles", () => {
    expect(new Set(regional.map(({ region }) => region)).size).toBeGreaterThan(20)
    for (const { form, kind, region } of regional.filter((each) => !withoutOwn.includes(each.form))) {
      const match = matchForm(
        kind,
        official(form).map((title) => `2025年部门${title}`),
      )
      expect([form, match?.form.region]).toEqual([form, region])
    }
  })

  it.each([[["threePublicExpenses"]], [["threePublicExpenses", "incomeExpenditureSummary"]]])(
    "are not guessed from the country's form without %j",
    (absent) => {
      const printed = forms
        .filter(({ form }) => form === "final-accounts")
        .flatMap(({ tables }) => tables.flatMap(({ id, title }) => (absent.includes(id) ? [] : [title])))
      expect(matchForm("finalAccounts", printed)?.form.form).toBe("final-accounts")
    },
  )

  it.each(withoutOwn)("are not guessed without a title of their own: %s", (form) => {
    const kind = form.endsWith("budget") ? "budget" : "finalAccounts"
    expect(matchForm(kind, official(form))?.form.region).toBeUndefined()
  })

  it("name a table once, and all its titles as that table", () => {
    for (const { form, tables } of regional) {
      expect([form, new Set(tables.map(({ id }) => id)).size]).toEqual([form, tables.length])
      for (const { id, title, also } of tables)
        for (const each of [title, ...also]) expect([form, each, tableOfTitle(each)]).toEqual([form, each, id])
    }
  })
})
