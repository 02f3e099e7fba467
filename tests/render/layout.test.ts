import { describe, expect, it } from "vitest"
import { encodeDisclosure } from "../../src/disclosure/index.ts"
import { render } from "../../src/render/index.ts"
import { tabbed } from "../ingest/support/document.ts"
import { parsed } from "./support.ts"

const cover = "青禾县图书馆2025年部门决算"
const document = (title: string, unit: string, ...rows: readonly (readonly string[])[]): string =>
  `${cover}\n${title}\n单位：${unit}\n${tabbed(...rows)}\n`

const documents: Readonly<Record<string, string>> = {
  "budgeted and settled amounts side by side": document(
    "财政拨款“三公”经费支出决算表",
    "万元",
    ["合计", "", "因公出国（境）费", "", "公务接待费", ""],
    ["预算数", "决算数", "预算数", "决算数", "预算数", "决算数"],
    ["5.00", "4.20", "", "", "5.00", "4.20"],
  ),
  "the three public expenses one under the other": document(
    "“三公”经费支出表",
    "万元",
    ["项目", "决算数"],
    ["合计", "4.30"],
    ["1.因公出国（境）费", ""],
    ["2.公务接待费", "0.80"],
    ["3.公务用车购置及运行费", "3.50"],
  ),
  "the parts of a fund under its name": document(
    "收入决算表",
    "万元",
    ["科目编码", "科目名称", "合计", "上年结转", ""],
    ["", "", "", "小计", "一般公共预算"],
    ["205", "教育支出", "12", "9", "9"],
  ),
  "lines that are part of another by their number": document(
    "部门收支预算总表",
    "万元",
    ["收入", "", "支出", ""],
    ["项目", "预算数", "项目", "预算数"],
    ["一、一般公共预算财政拨款", "9", "教育支出", "12"],
    ["二、单位资金", "3", "", ""],
    ["（一）事业收入", "3", "", ""],
    ["收入总计", "12", "支出总计", "12"],
  ),
  "codes that were printed in another way": document(
    "一般公共预算支出表",
    "元",
    ["类", "款", "项", "科目名称", "合计"],
    ["205", "", "", "教育支出", "35.00"],
    ["205", "8", "", "进修及培训", "35.00"],
    ["205", "205", "3", "培训支出", "35.00"],
  ),
  "two blocks of one table side by side": document(
    "一般公共预算财政拨款基本支出决算表",
    "万元",
    ["科目编码", "科目名称", "决算数", "科目编码", "科目名称", "决算数"],
    ["301", "工资福利支出", "8.00", "302", "商品和服务支出", "2.00"],
    ["30101", "基本工资", "8.00", "30201", "办公费", "2.00"],
    ["", "人员经费合计", "8.00", "", "公用经费合计", "2.00"],
  ),
  "one table printed in several": ["工资福利支出", "商品和服务支出"]
    .map((part, place) =>
      document(
        `一般公共预算基本支出表（${part}）`,
        "万元",
        ["科目编码", "科目名称", "合计"],
        [`30${place + 1}`, part, "9.00"],
        [`30${place + 1}01`, "其中一项", "9.00"],
        ["", "合计", "9.00"],
      ).replace(place === 0 ? "" : `${cover}\n`, ""),
    )
    .join(""),
  "a table of one column": document("政府采购支出表", "万元", ["合计", "说明"], ["12.00", ""]),
  "comparators and units of indicators in cells of their own": document(
    "项目支出绩效目标表",
    "万元",
    ["项目名称", "读书月", "预算年度", "2025", "", ""],
    ["一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位"],
    ["产出指标", "数量指标", "活动场次", "≥", "3", "场"],
    ["", "质量指标", "满意率", "≥", "95", "%"],
  ),
  "an empty table of targets":
    document("项目支出绩效目标表", "万元", ["一级指标", "二级指标", "三级指标", "指标值"]) +
    "注：本部门没有项目，本表为空表。\n",
}

const told: Readonly<Record<string, string>> = {
  "units that a table lists": `第一部分 部门概况\n一、机构设置\n${tabbed(["序号", "单位名称"], ["1", "青禾县图书馆（本级）"], ["2", "青禾县少年图书馆"])}\n`,
  "staff and offices": `第一部分 单位概况\n一、机构设置\n本馆下设2个科室，分别是：办公室、采编科。\n青禾县图书馆编制数9，实有人数8人，其中：在职6人，减少1人；退休2人。\n`,
  "a date without a signature": "公开时间：2025年8月7日\n第一部分 单位概况\n一、主要职能\n收集文献。\n",
  "a name that ends as titles do": "公开单位：青禾县直属单位\n第一部分 单位概况\n一、主要职能\n收集文献。\n",
}

describe("the layout keeps", () => {
  const whole = Object.entries({
    ...documents,
    ...Object.fromEntries(
      Object.entries(told).map(([name, text]) => [
        name,
        `${cover}\n${text}第二部分 部门决算情况说明\n一、收入决算情况\n无。\n`,
      ]),
    ),
  })

  it.each(whole)("%s", (_name, text) => {
    const { disclosure } = parsed(text)
    expect(encodeDisclosure(parsed(render(disclosure)).disclosure)).toEqual(encodeDisclosure(disclosure))
  })
})

it.each(Object.entries(documents))("there is a table in: %s", (_name, text) => {
  const { disclosure, unrecognised } = parsed(text)
  expect(Object.keys(disclosure.tables).length).toBe(1)
  expect(unrecognised).toEqual([])
})

describe("a summary", () => {
  it("prints the grand totals of both sides in one line", () => {
    const { disclosure } = parsed(
      document(
        "收支总表",
        "万元",
        ["收入", "", "支出", ""],
        ["项目", "预算数", "项目", "预算数"],
        ["一般公共预算", "9", "教育支出", "5"],
        ["收入总计", "9", "卫生健康支出", "4"],
        ["", "", "支出总计", "9"],
      ),
    )
    expect(render(disclosure).split("\n").slice(-4, -1)).toEqual([
      "一般公共预算\t9\t205 教育支出\t5\t",
      "\t\t210 卫生健康支出\t4\t",
      "收入总计\t9\t支出总计\t9\t",
    ])
  })
})
