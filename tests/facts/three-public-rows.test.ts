import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { audit, builtIn } from "../../src/index.ts"
import { recognise } from "../../src/ingest/recognise/recognise.ts"
import { sourceOf, tabbed } from "../ingest/support/document.ts"

const errors = (title: string, ...rows: readonly (readonly string[])[]): readonly string[] => {
  const { disclosure, sources } = Result.getOrThrow(recognise(sourceOf(`${title}\n单位：万元\n${tabbed(...rows)}`)))
  return audit(disclosure, builtIn, { sources }).findings.flatMap(({ severity, rule }) =>
    severity === "error" ? [rule] : [],
  )
}

describe("rows of the three public expenses that do not tell them as a whole", () => {
  it("units beside their total", () => {
    expect(
      errors(
        "青禾县文化局2025年部门预算\n一般公共预算“三公”经费支出表",
        ["单位编码", "单位名称", "“三公”经费合计", "因公出国（境）费", "公务接待费"],
        ["", "合计", "3.00", "", "3.00"],
        ["101001", "青禾县文化局本级", "2.00", "", "2.00"],
        ["101002", "青禾县图书馆", "1.00", "", "1.00"],
      ),
    ).toEqual([])
  })

  it("funds beside their total, one expense below the other", () => {
    expect(
      errors(
        "青禾县图书馆2025年部门预算\n财政拨款安排的行政经费及“三公”经费预算表",
        ["项目", "合计", "一般公共预算", "政府性基金预算"],
        ["“三公”经费", "3.00", "2.00", "1.00"],
        ["（一）因公出国（境）支出", "0.00", "0.00", "0.00"],
        ["（二）公务用车购置及运行维护支出", "2.00", "1.00", "1.00"],
        ["（三）公务接待费支出", "1.00", "1.00", "0.00"],
      ),
    ).toEqual([])
  })

  it("the initial budget beside the adjusted one", () => {
    expect(
      errors(
        "青禾县图书馆2025年度部门决算\n财政拨款“三公”经费、行政参公单位机关运行经费情况表",
        ["项目", "行次", "预算数", "全年预算数", "决算统计数"],
        ["（一）支出合计", "2", "3.00", "2.50", "2.00"],
        ["1．因公出国（境）费", "3", "", "", ""],
        ["2．公务用车购置及运行维护费", "4", "2.00", "1.50", "1.00"],
        ["3．公务接待费", "7", "1.00", "1.00", "1.00"],
      ),
    ).toEqual([])
  })
})
