import { describe, expect, it } from "vitest"
import { checksOf } from "../evaluating.ts"
import { itemsOf, pick } from "./items.ts"

const narrative = (...paragraphs: readonly string[]) => ({ narrative: { sections: [{ title: "说明", paragraphs }] } })
const found = (items: ReturnType<typeof itemsOf>, key: string) =>
  pick(items, key)
    .flat()
    .filter((value) => value !== undefined)

describe("textMatches", () => {
  it("gives every match, and one item for a passage without any", () => {
    const items = itemsOf(
      { textMatches: ["增加0万元"] },
      narrative("接待费增加0万元，用车费增加0万元。", "培训费增加1万元。"),
    )
    expect(pick(items, "found").filter(([text]) => text !== undefined)).toHaveLength(2)
    expect(
      items.some(
        ({ item }) => typeof item === "object" && item !== null && "text" in item && item.text === "培训费增加1万元。",
      ),
    ).toBe(true)
  })

  it("looks into titles, notes and the glossary too", () => {
    const fixture = {
      title: "XX局2025年预算",
      tables: { income: { state: "empty", title: "收入总表", notes: ["XX局无收入。"] } },
      glossary: [{ term: "一", definition: "XX局的收入。" }],
    }
    expect(found(itemsOf({ textMatches: ["XX局"] }, fixture), "found")).toEqual(["XX局", "XX局", "XX局"])
  })
})

describe("unpairedMarks", () => {
  it.each([
    ["开展“档案进校园活动。", "“"],
    ["开展档案进校园”活动。", "”"],
    ["（一）开展《档案法宣传。", "《"],
    ["支出（含上年结转2万元。", "（"],
  ])("finds the mark without a partner in %s", (text, mark) => {
    expect(found(itemsOf({ unpairedMarks: [] }, narrative(text)), "unpaired")).toEqual([mark])
  })

  it.each(["（一）开展“档案进校园”活动。", "1）办公费；", "支出(含上年结转）2万元。", "《〈档案法〉释义》"])(
    "leaves %s in peace",
    (text) => {
      expect(found(itemsOf({ unpairedMarks: [] }, narrative(text)), "unpaired")).toEqual([])
    },
  )
})

describe("numberedLists", () => {
  const broken = (...paragraphs: readonly string[]) =>
    pick(itemsOf({ numberedLists: [] }, narrative(...paragraphs)), "number", "expected", "broken").filter(
      ([, , isBroken]) => isBroken === true,
    )

  it("takes a list that begins again at 1 for a new one", () => {
    expect(broken("1.甲。", "2.乙。", "1.丙。", "2.丁。")).toEqual([])
  })

  it("finds a number that is left out", () => {
    expect(broken("1.甲。", "3.丙。")).toEqual([[3, 2, true]])
  })

  it("finds a first item that runs on in the paragraph before it", () => {
    expect(broken("甲占3%。1. 乙占2%。", "2. 丙占1%。")).toEqual([[1, 2, true]])
  })

  it("does not take a decimal for a number", () => {
    expect(broken("1.5万元用于办公。")).toEqual([])
  })
})

describe("titles", () => {
  const difference = (listed: string, printed: string) =>
    pick(
      itemsOf(
        { titles: [] },
        {
          contents: [{ title: listed, level: 2, table: "income" }],
          tables: { income: { state: "empty", title: printed } },
        },
      ),
      "difference",
    ).flat()

  it.each([
    ["单位收入总体情况表", "单位收入总体情况表", "none"],
    ["2025年单位收入总体情况表", "单位收入 总体情况表", "none"],
    ["单位收入总体情况表", "部门收入总体情况表", "level"],
    ["收入总体情况表", "收入总表", "words"],
  ])("of %s and %s differ by %s", (listed, printed, expected) => {
    expect(difference(listed, printed)).toEqual([expected])
  })

  it("say nothing where the contents list names two tables for one id", () => {
    const contents = [
      { title: "甲表", level: 2, table: "income" },
      { title: "乙表", level: 2, table: "income" },
    ]
    expect(itemsOf({ titles: [] }, { contents, tables: { income: { state: "empty", title: "甲表" } } })).toEqual([])
  })
})

describe("listedHeadings", () => {
  const names = [
    "甲职能说明",
    "乙职能说明",
    "丙职能说明",
    "丁职能说明",
    "戊职能说明",
    "己职能说明",
    "庚职能说明",
    "辛职能说明",
    "壬职能说明",
    "癸职能说明",
  ]
  const entries = (titles: readonly string[]) => titles.map((title) => ({ title, level: 2 }))
  const missing = (headings: readonly string[]) =>
    pick(
      itemsOf({ listedHeadings: [] }, { contents: entries(names), headings: entries(headings) }),
      "title",
      "isThere",
      "reliable",
    ).filter(([, isThere]) => isThere === false)

  it("trusts a missing heading where nearly all the others are there", () => {
    expect(missing(names.slice(1))).toEqual([["甲职能说明", false, true]])
  })

  it("knows a heading that says 情况 where the contents list leaves it out, as the ministry's template does", () => {
    expect(missing(["甲职能的情况说明", ...names.slice(1)])).toEqual([])
  })

  it("does not where headings were hardly read", () => {
    expect(missing(names.slice(3)).every(([, , reliable]) => reliable === false)).toBe(true)
  })
})

describe("years", () => {
  it("headingYears names every year of a heading", () => {
    const items = itemsOf({ headingYears: [] }, { headings: [{ title: "2025年预算与2024年决算", level: 1 }] })
    expect(found(items, "year")).toEqual([2025, 2024])
  })

  it("spokenYears lets a budget tell what last year's accounts came to, and nothing of an older year", () => {
    const spoken = (kind: string, paragraph: string) =>
      pick(
        itemsOf(
          { spokenYears: [] },
          {
            kind,
            fiscalYear: 2025,
            narrative: { sections: [{ key: "narrative", title: "说明", paragraphs: [paragraph] }] },
          },
        ),
        "year",
        "expected",
      )
    expect(spoken("budget", "2024年度三公经费决算为5万元。")).toEqual([])
    expect(spoken("budget", "2023年度三公经费决算为5万元。")).toEqual([[2023, 2025]])
    expect(spoken("finalAccounts", "2024年度三公经费决算为5万元。")).toEqual([[2024, 2025]])
  })

  it("assetYears expects the year before in a budget, the year itself in final accounts", () => {
    const stateAssets = { asOf: "2024年12月31日" }
    expect(pick(itemsOf({ assetYears: [] }, { fiscalYear: 2025, stateAssets }), "year", "expected")).toEqual([
      [2024, 2024],
    ])
    expect(
      pick(itemsOf({ assetYears: [] }, { kind: "finalAccounts", fiscalYear: 2025, stateAssets }), "year", "expected"),
    ).toEqual([[2024, 2025]])
  })

  it("projectPeriods covers a period of several years, and leaves out one without a year", () => {
    const projects = [
      { name: "甲", period: "2024年1月至2026年12月" },
      { name: "乙", period: "2023年全年" },
      { name: "丙", period: "第一季度" },
    ]
    expect(pick(itemsOf({ projectPeriods: [] }, { fiscalYear: 2025, narrative: { projects } }), "covers")).toEqual([
      [true],
      [false],
    ])
  })
})

describe("listed", () => {
  it("gives the names of the lists that are asked for", () => {
    const lists = [
      { about: "expenditureClasses", names: ["教育支出"] },
      { about: "incomeSources", names: ["事业收入"] },
    ]
    expect(found(itemsOf({ listed: "expenditureClasses" }, { narrative: { lists } }), "name")).toEqual(["教育支出"])
  })
})

describe("facts", () => {
  it("reads a chapter of the fact book", () => {
    const tables = {
      expenditure: {
        state: "filled",
        unit: "万元",
        decimals: 2,
        rows: [{ kind: "total", name: "合计", amounts: { total: "1" } }],
      },
    }
    expect(pick(itemsOf({ facts: "groups" }, { tables }), "key").flat()).toEqual([
      "amount|expenditure|all|total|budgeted|2025|||",
    ])
  })

  it("has nothing to check in a chapter that there is not", () => {
    expect(itemsOf({ facts: { cat: ["gossip"] } }, {})).toEqual([])
  })
})

describe("areaParts", () => {
  const areas = (text: string) =>
    itemsOf({ areaParts: [] }, narrative(text)).map(({ item }) =>
      typeof item === "object" && item !== null && "whole" in item && "parts" in item && Array.isArray(item.parts)
        ? [item.whole, ...item.parts].map((amount: { readonly text: string }) => amount.text)
        : [],
    )

  it("finds a whole and the two parts that make it up, also inside brackets", () => {
    expect(areas("建筑面积1200平方米，其中地上900平方米（其中计容850、不计容50），地下300平方米。")).toEqual([
      ["1200", "900", "300"],
      ["900", "850", "50"],
    ])
  })

  it("leaves alone a list that may be of some parts only", () => {
    expect(areas("建筑面积1200平方米，其中办公用房300平方米，业务用房400平方米。")).toEqual([])
  })
})

describe("what is found in a text", () => {
  it.each([
    ["textMatches", { textMatches: ["。。"] }, "found"],
    ["unpairedMarks", { unpairedMarks: [] }, "unpaired"],
  ])("points at the paragraph itself, by %s", (_, forEach, key) => {
    const checks = checksOf(
      { forEach, assert: { "==": [{ var: [key, null] }, null] } },
      narrative("收入增加。", "支出（增加。。", "结转减少。", "结余（减少。。"),
    )
    const failed = checks.filter(({ outcome }) => outcome._tag === "Answered" && !outcome.holds)
    expect(failed.map((check) => check.path())).toEqual([
      "/narrative/sections/0/paragraphs/1",
      "/narrative/sections/0/paragraphs/3",
    ])
  })
})
