import { expect, it } from "vitest"
import * as Result from "effect/Result"
import { recognise } from "../../src/ingest/recognise/recognise.ts"
import { sourceOf } from "./support/document.ts"

const read = (text: string) => {
  const recognised = Result.getOrThrow(recognise(sourceOf(text)))
  return {
    subjects: recognised.disclosure.narrative.statements.map(
      ({ section, subject: { measure, fund, part }, amount }) =>
        `${section}: ${measure} ${fund} ${part} ${amount?.text ?? ""}`,
    ),
    disclosure: recognised.disclosure,
    left: recognised.unrecognised.map(({ text: left }) => left),
  }
}

it("reads the sections of a form that has no parts", () => {
  const { subjects, left } = read(`云溪县档案馆2024年单位预算情况说明
一、单位基本情况
（一）职能职责
保管档案。
二、单位收支总体情况
（一）收入预算：2024年年初预算数50.00万元，其中：一般公共预算拨款50.00万元。
（二）支出预算：2024年年初预算数50.00万元，其中：教育支出50.00万元。
三、“三公”经费情况说明
2024年“三公”经费预算2.00万元。
`)
  expect(subjects).toEqual([
    "narrative.total: income all total 50.00",
    "narrative.total: income generalBudget total 50.00",
    "narrative.total: expenditure all total 50.00",
    "narrative.total: expenditure all total 50.00",
    "narrative.threePublic: threePublicExpenses appropriation total 2.00",
  ])
  expect(left.filter((text) => text.includes("万元"))).toEqual([])
})

it("knows the matter that the first words of a passage open", () => {
  const { disclosure } = read(`云溪县档案馆2024年度部门决算
第一部分 概况
一、主要职责
保管档案。
第二部分 2024年度部门决算情况说明
五、其他重要事项的情况说明
1、机关运行经费支出情况。2024年度本单位机关运行经费支出5.00万元，比上年减少1.00万元，下降16.67%。
2、政府采购支出情况。2024年度政府采购支出总额3.00万元，其中：货物类采购3.00万元。
3、国有资产占用情况。截至2024年12月31日，共有车辆总数2辆。
（四）预算绩效情况说明。
开展绩效自评。
`)
  expect(disclosure.operatingExpenses?.amount?.text).toBe("5.00")
  expect(disclosure.procurement?.goods?.text).toBe("3.00")
  expect(disclosure.stateAssets?.vehicles?.count?.text).toBe("2")
  expect(disclosure.headings.map(({ title }) => title)).toContain("预算绩效情况说明")
})

it("knows a heading of the three public expenses for them in a form without parts", () => {
  const { subjects } = read(`云溪县档案馆2024年单位预算
七、基本支出预算情况说明
2024年一般公共预算基本支出40.00万元。
八、“三公”经费财政拨款预算安排情况说明
（一）会议费2024年预算1.00万元，与2023年持平。
（二）公务接待费2024年预算2.00万元，与2023年持平。
`)
  expect(subjects).toEqual([
    "narrative.basic: expenditure generalBudget basic 40.00",
    "narrative.threePublic: meetings appropriation total 1.00",
    "narrative.threePublic: threePublicExpenses appropriation hospitality 2.00",
  ])
})
