import { describe, expect, it } from "vitest"
import { inflateSync } from "node:zlib"
import { changesChart } from "../../../src/report/html/charts/changes.ts"
import { flowsChart } from "../../../src/report/html/charts/flows.ts"
import { structureChart } from "../../../src/report/html/charts/structure.ts"
import { trusted } from "../../../src/report/html/markup.ts"
import { pack } from "../../../src/report/html/pack.ts"
import { disclosureOf, money, row, statement, tableOf } from "../../facts/sample.ts"

const columns = [
  { key: "total", heading: "合计" },
  { key: "basic", heading: "基本支出" },
  { key: "project", heading: "" },
]
const spent = (total: string, basic: string, project: string) => ({ total, basic, project })
const expenditure = {
  ...tableOf(
    row("201", "一般公共服务支出", spent("75.00", "50.00", "25.00")),
    row("20103", "政府办公厅事务", spent("75.00", "50.00", "25.00")),
    row("2010301", "行政运行", spent("50.00", "50.00", "")),
    row("2010302", "一般行政管理事务", spent("25.00", "", "25.00")),
    row("208", "社会保障和就业支出", spent("25.00", "25.00", "")),
    row("20805", "行政事业单位养老支出", spent("25.00", "25.00", "")),
    row("2080501", "行政单位离退休", spent("25.00", "25.00", "")),
    row("221", "住房保障支出", spent("-1.00", "-1.00", "")),
    row("", "合计", spent("100.00", "75.00", "25.00")),
  ),
  title: "支出总表",
  columns,
}

/** The texts that a drawing shows, by whether it is for a desk or a phone. */
const textsOf = (markup: string, room: "wide" | "narrow"): readonly string[] => {
  const [, drawing = ""] = markup.split(`drawing ${room}`)
  return [...(drawing.split("</svg>")[0] ?? "").matchAll(/<t(?:ext|span)[^>]*>([^<]+)</g)].map(([, text]) => text ?? "")
}

describe("where the money goes", () => {
  it("flows from each class to basic and project expenditure, and says so in words", () => {
    const chart = flowsChart(disclosureOf({ tables: { expenditure } }), "d1")
    expect(chart?.said).toEqual([
      "一般公共服务支出 → 基本支出 50.00 万元",
      "一般公共服务支出 → 项目支出 25.00 万元",
      "社会保障和就业支出 → 基本支出 25.00 万元",
    ])
    for (const room of ["wide", "narrow"] as const)
      expect(textsOf(chart?.picture.markup ?? "", room)).toEqual(
        expect.arrayContaining(["75.00", "25.00", "基本支出", "项目支出"]),
      )
  })

  it("shows yuan in ten thousands, and the general budget where all funds are not told", () => {
    const generalBudgetExpenditure = {
      state: "filled",
      unit: "元",
      decimals: 2,
      title: "一般公共预算支出表",
      columns,
      rows: [row("201", "一般公共服务支出", spent("1234567.89", "1234567.89", ""))],
    }
    const chart = flowsChart(disclosureOf({ tables: { generalBudgetExpenditure } }), "d1")
    expect(chart?.said).toEqual(["一般公共服务支出 → 基本支出 123.46 万元"])
    expect(chart?.notes.map(({ zh }) => zh)).toEqual(["单位：万元", "支出取自《一般公共预算支出表》"])
  })

  it("is not drawn where nothing is disclosed", () => {
    expect(flowsChart(disclosureOf({}), "d1")).toBeUndefined()
    expect(structureChart(disclosureOf({}), "d1")).toBeUndefined()
    expect(changesChart(disclosureOf({}))).toBeUndefined()
  })
})

describe("the structure of expenditure", () => {
  const markup = structureChart(disclosureOf({ tables: { expenditure } }), "d1")?.picture.markup ?? ""

  it("has a key with amount and share of each class, and no area for less than nothing", () => {
    const key = [
      ...markup.matchAll(/<tr><th[^>]*><span[^>]*><\/span>([^<]*)<\/th><td[^>]*>([^<]*)<\/td><td[^>]*>([^<]*)/g),
    ]
    expect(key.map(([, ...cells]) => cells)).toEqual([
      ["一般公共服务支出", "75.00", "75.0%"],
      ["社会保障和就业支出", "25.00", "25.0%"],
    ])
    expect(markup).not.toContain("住房保障支出")
  })

  it("names items inside their class, without a frame for a section that is the only one", () => {
    const texts = textsOf(markup, "wide")
    expect(texts).toEqual(expect.arrayContaining(["一般公共服务支出", "行政运行", "50.00", "25.00"]))
    expect(texts).toContain("行政单位离退休")
    expect(texts).not.toContain("行政事业单位养老支出")
  })
})

describe("change against last year", () => {
  const of = (...statements: readonly object[]) =>
    changesChart(disclosureOf({ narrative: { sections: [], statements, projects: [] } }))?.picture.markup ?? ""
  const rowsOf = (markup: string) =>
    [...markup.matchAll(/<th[^>]*>([^<]*)<\/th>.*?<td class="n">([^<]*)</g)].map(([, label, caption]) => [
      label,
      caption,
    ])
  const change = (direction: string, word: string, amount?: object, rate?: string) => ({
    direction,
    word,
    ...(amount === undefined ? {} : { amount }),
    ...(rate === undefined ? {} : { rate: { value: rate, unit: "%" } }),
  })

  it("has the sign of its word, and the rate", () => {
    const markup = of(
      statement("total", {
        text: "一",
        amount: money("10.00"),
        change: change("decrease", "减少", money("2.50"), "20"),
      }),
      statement("basic", { text: "二", amount: money("9.00"), change: change("increase", "增加", money("7.50")) }),
    )
    expect(rowsOf(markup).map(([, caption]) => caption)).toEqual(["-2.50 (-20%)", "+7.50"])
    // From −2.50 to 7.50 are ten: nothing stands at a quarter, the bars are a quarter and three quarters long.
    expect([...markup.matchAll(/class="(?:down|up)" style="([^"]*)"/g)].map(([, style]) => style)).toEqual([
      "left:0%;width:25%",
      "left:25%;width:75%",
    ])
  })

  it("is what both years' amounts make where a sentence gives no other", () => {
    const markup = of(
      statement("total", {
        text: "一",
        amount: money("10.00"),
        prior: money("12.00"),
        change: change("decrease", "下降", undefined, "16.67"),
      }),
    )
    expect(rowsOf(markup).map(([, caption]) => caption)).toEqual(["-2.00 (-16.67%)"])
  })
})

describe("a packed document", () => {
  it("is what it was, unpacked", () => {
    const markup = '<p class="x">一般公共预算 &amp; 其他</p>'.repeat(50)
    const packed = /<template>([^<]*)</.exec(pack(trusted(markup)).markup)?.[1] ?? ""
    expect(packed.length).toBeLessThan(markup.length / 5)
    expect(inflateSync(Buffer.from(packed, "base64")).toString("utf8")).toBe(markup)
  })
})
