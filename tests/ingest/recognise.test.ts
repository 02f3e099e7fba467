import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { recogniseText, recognised, tabbed } from "./support/document.ts"

const summary = tabbed(
  ["收入", "", "支出", ""],
  ["项目", "预算数", "项目", "预算数"],
  ["财政拨款（补助）", "35", "205 教育支出", "35"],
  ["一般公共预算", "35", "", ""],
  ["收入总计", "35", "支出总计", "35"],
)
const rows = (total: boolean) =>
  tabbed(
    ["类", "款", "项", "功能分类科目名称", "合计", "基本支出", "项目支出"],
    ["205", "", "", "教育支出", "35", "30", "5"],
    ["205", "08", "", "进修及培训", "35", "30", "5"],
    ["205", "08", "03", "培训支出", "35", "30", "5"],
    ...(total ? [["", "", "", "合计", "35", "30", "5"]] : []),
  )
const front = `青禾县图书馆2025年单位预算公开
目 录
第一部分 青禾县图书馆概况
第二部分 2025年单位预算公开表
一、单位收支总体情况表
二、单位支出总体情况表
第三部分 名词解释
第一部分 青禾县图书馆概况
第二部分 2025年单位预算公开表
`
const first = `表 1:\n单位收支总体情况表\n单位：万元\n${summary}\n`
const second = (total: boolean) => `表 2:\n单位支出总体情况表\n单位：万元\n${rows(total)}\n`
const whole = `${front}${first}${second(true)}第三部分 名词解释\n`

const failure = (text: string) =>
  Result.match(recogniseText(text), { onSuccess: () => undefined, onFailure: (error) => error })
const codes = (text: string) => recognised(text).warnings.map(({ code }) => code)

describe("a whole document", () => {
  it("leaves nothing unrecognised and warns of nothing", () => {
    const { unrecognised, warnings } = recognised(whole)
    expect([unrecognised, warnings]).toEqual([[], []])
  })

  it("lists contents and headings as printed, and the tables that the contents announce", () => {
    const { disclosure, sources } = recognised(whole)
    expect(disclosure.contents).toEqual([
      { number: "一", title: "青禾县图书馆概况", level: 1 },
      { number: "二", title: "2025年单位预算公开表", level: 1 },
      { number: "一", title: "单位收支总体情况表", level: 2, table: "incomeExpenditureSummary" },
      { number: "二", title: "单位支出总体情况表", level: 2, table: "expenditure" },
      { number: "三", title: "名词解释", level: 1 },
    ])
    expect(disclosure.headings.map(({ title }) => title)).toEqual([
      "青禾县图书馆概况",
      "2025年单位预算公开表",
      "名词解释",
    ])
    expect(sources["/contents/3"]).toEqual({ line: 6, text: "二、单位支出总体情况表" })
    expect(sources["/headings/1"]).toMatchObject({ line: 9 })
  })

  it("does not follow a form that it is unlike", () => {
    expect(recognised(whole).form).toBeUndefined()
    expect(recognised(whole).disclosure).not.toHaveProperty("region")
  })
})

describe("the list of units of a department", () => {
  it("names those below it, in a small table without a title", () => {
    const list = tabbed(
      ["序号", "单位名称", "备注"],
      ["1", "青禾县文化局（本级）", ""],
      ["2", "青禾县图书馆", ""],
      ["3", "青禾县文化馆", ""],
    )
    const { disclosure, unrecognised } = recognised(
      `${front}二、部门决算单位构成\n包括下列单位：\n${list}\n${first}${second(true)}第三部分 名词解释\n`,
    )
    expect(disclosure.profile.subordinateUnits).toEqual({ names: ["青禾县图书馆", "青禾县文化馆"] })
    expect(unrecognised).toEqual([])
  })
})

describe("a document that is cut off", () => {
  it("says in the middle of which table, and what of its contents list is missing", () => {
    const { disclosure, warnings } = recognised(front + first + second(false))
    expect(disclosure.tables.expenditure?.state).toBe("filled")
    expect(warnings.map(({ code }) => code)).toEqual(["cut-off", "part-missing"])
    expect(warnings[0]?.message.zh).toContain("单位支出总体情况表")
    expect(warnings[1]?.message.en).toContain("名词解释")
  })

  it("says which tables are missing", () => {
    expect(codes(front + first)).toEqual(["part-missing", "table-missing"])
  })

  it("gives what is there, wherever it is cut", () => {
    for (let length = whole.length; length > 0; length -= 7) {
      const result = recogniseText(whole.slice(0, length).trimEnd() || "无")
      if (Result.isFailure(result)) expect(result.failure._tag).toBe("NotADisclosure")
    }
  })
})

describe("a text that is no disclosure", () => {
  it.each([
    ["a letter", "亲爱的朋友：\n见信好。上周的会议开得很好。\n此致\n敬礼"],
    ["a table of something else", `成绩单\n${tabbed(["姓名", "分数"], ["甲", "90"], ["乙", "85"])}`],
    ["a program", "const a = 1\nfunction f() { return a }\n"],
    ["numbers", "1\n2\n3"],
  ])("is refused with advice: %s", (_what, text) => {
    expect(failure(text)).toMatchObject({ _tag: "NotADisclosure" })
    expect(failure(text)?.messages.zh).toContain("请")
  })

  it("needs a year", () => {
    expect(failure(`支出总表\n单位：万元\n${rows(true)}`)?.message).toContain("fiscal year")
  })
})

describe("the running text", () => {
  const told = `${front}第三部分 2025年单位预算情况说明
（一）预算绩效情况
项目1个，涉及预算金额35万元，具体如下：
项目支出绩效目标表
（2025年）
${tabbed(
  ["项目名称", "读书月", "", ""],
  ["一级指标", "二级指标", "三级指标", "指标值"],
  ["产出指标", "数量指标", "活动场次", "≥3场"],
)}
青禾县图书馆
2025年2月3日
`

  it("is without the captions of tables and without the signature", () => {
    const { narrative, publishedOn } = recognised(told).disclosure
    expect(narrative.sections.map(({ paragraphs }) => paragraphs)).toEqual([
      ["项目1个，涉及预算金额35万元，具体如下："],
    ])
    expect(publishedOn).toBe("2025-02-03")
  })
})
