import { describe, expect, test } from "vitest"
import { finalAccounts, lines, narrative } from "./reading.ts"

const total = (text: string | readonly string[], context = finalAccounts): readonly string[] =>
  lines("narrative.total", text, context)

describe("income and expenditure in total", () => {
  test("收、支总计 with change, rate and reason", () => {
    expect(
      total("2024年度收、支总计512.30万元，比上年增加12.30万元，增长2.46%。主要原因是档案数字化项目增加。"),
    ).toEqual(["incomeAndExpenditure all total | 512.30万元 | 增加 12.30万元 增长 2.46% 因档案数字化项目增加"])
  })

  test("均为, and the year of comparison before the subject", () => {
    expect(
      total(
        "云溪县档案馆2024年度收、支总计均为512.30万元。与2023年度相比，收、支总计各减少8.7万元，下降1.67%，主要原因是：厉行节约。",
      ),
    ).toEqual(["incomeAndExpenditure all total | 512.30万元 | 减少 8.7万元 下降 1.67% 2023 因厉行节约"])
  })

  test("respectively: each side has its amount, its change and its rate", () => {
    expect(
      total(
        "2024年收、支总计各是512.30万元,498.10万元。与2023年相比，收、支总计各增加12.30万元,3.10万元，各增长2.46%、0.63%。",
      ),
    ).toEqual([
      "incomeAndExpenditure all total | 512.30万元 | 增加 12.30万元 增长 2.46% 2023",
      "incomeAndExpenditure all total | 498.10万元 | 增加 3.10万元 增长 0.63% 2023",
    ])
  })

  test("respectively, with the unit printed once", () => {
    expect(total("2024年收、支总计分别为512.30、498.10万元。")).toEqual([
      "incomeAndExpenditure all total | 512.30万元",
      "incomeAndExpenditure all total | 498.10万元",
    ])
  })

  test("收支 with a change but no amount of its own", () => {
    expect(
      total(
        "2024年度收入总计512.30万元，支出总计512.30万元。收支较上年决算数增加12.30万元，增长2.5%，主要原因是人员增加。",
      ),
    ).toEqual([
      "incomeAndExpenditure all total | 512.30万元",
      "incomeAndExpenditure all total | 512.30万元",
      "incomeAndExpenditure all total | – | 增加 12.30万元 增长 2.5% settled 因人员增加",
    ])
  })

  test("the parts of both sides, and the change of the whole", () => {
    expect(
      total([
        "2024年度收入总计512.30万元，其中：本年收入合计500.00万元，使用非财政拨款结余2.30万元，年初结转和结余10.00万元。",
        "2024年度支出总计512.30万元，其中：本年支出合计505.00万元，结余分配0万元，年末结转和结余7.30万元。",
        "收入支出总体与上年相比，减少5.00万元，下降0.97%。",
      ]),
    ).toEqual([
      "incomeAndExpenditure all total | 512.30万元",
      "thisYearIncome all total | 500.00万元",
      "useOfSurplus all total | 2.30万元",
      "openingCarryOver all total | 10.00万元",
      "incomeAndExpenditure all total | 512.30万元",
      "thisYearExpenditure all total | 505.00万元",
      "distribution all total | 0万元",
      "closingCarryOver all total | 7.30万元",
      "incomeAndExpenditure all total | – | 减少 5.00万元 下降 0.97%",
    ])
  })

  test("a budget's list of sources and classes by name", () => {
    const { statements, lists } = narrative("narrative.total", [
      "2024年收支总预算512.30万元，收入包括：一般公共预算拨款收入、事业收入；支出包括：文化旅游体育与传媒支出（类）、住房保障支出（类）等。",
    ])
    expect(statements).toHaveLength(1)
    expect(lists.map(({ about, names }) => [about, names])).toEqual([
      ["incomeSources", ["一般公共预算拨款收入", "事业收入"]],
      ["expenditureClasses", ["文化旅游体育与传媒支出", "住房保障支出"]],
    ])
  })

  test("both sides of all appropriations in one sentence", () => {
    expect(
      lines(
        "narrative.appropriation",
        "2024年财政拨款收支总预算512.30万元。其中，收入总计512.30万元，包括一般公共预算本年收入480.00万元、上年结转12.30万元，政府性基金预算本年收入20.00万元、上年结转0万元；支出总计512.30万元，包括文化旅游体育与传媒支出470.00万元、住房保障支出40.00万元，结转下年2.30万元。",
      ),
    ).toEqual([
      "incomeAndExpenditure appropriation total | 512.30万元",
      "incomeAndExpenditure appropriation total | 512.30万元",
      "thisYearIncome generalBudget total | 480.00万元",
      "openingCarryOver generalBudget total | 12.30万元",
      "thisYearIncome governmentFunds total | 20.00万元",
      "openingCarryOver governmentFunds total | 0万元",
      "incomeAndExpenditure appropriation total | 512.30万元",
      "expenditure appropriation total 文化旅游体育与传媒支出 | 470.00万元",
      "expenditure appropriation total 住房保障支出 | 40.00万元",
      "closingCarryOver appropriation total | 2.30万元",
    ])
  })

  test("a total that is only expected", () => {
    expect(lines("narrative.total", "2024年预算总收入预计512.30万元。")).toEqual(["income all total | 512.30万元"])
  })
})
