import { describe, expect, test } from "vitest"
import { finalAccounts, lines } from "./reading.ts"

describe("structure of income", () => {
  test("sources with their shares; a source of zero is a statement too", () => {
    expect(
      lines(
        "narrative.income",
        "2024年度本年收入合计500.00万元，较上年决算数增加20.00万元，增长4.17%，其中：财政拨款收入460.00万元，占92%；事业收入40.00万元，占8%；经营收入0.00万元，占0.00%；附属单位上缴收入0万元，占0%；其他收入0万元，占本年收入0%。",
        finalAccounts,
      ),
    ).toEqual([
      "thisYearIncome all total | 500.00万元 | 增加 20.00万元 增长 4.17% settled",
      "income appropriation total | 460.00万元 | 占thisYearIncome all total 92%",
      "income institutional total | 40.00万元 | 占thisYearIncome all total 8%",
      "income business total | 0.00万元 | 占thisYearIncome all total 0.00%",
      "income subordinateRemittance total | 0万元 | 占thisYearIncome all total 0%",
      "income other total | 0万元 | 占thisYearIncome all total 0%",
    ])
  })

  test("the tail on surplus and carry-over", () => {
    expect(
      lines("narrative.income", "此外，使用非财政拨款结余和专用结余2.30万元，年初结转和结余10.00万元。", finalAccounts),
    ).toEqual(["useOfSurplus all total | 2.30万元", "openingCarryOver all total | 10.00万元"])
  })

  test("a budget told by its label, and the change of income after its parts", () => {
    expect(
      lines(
        "narrative.income",
        "收入预算：2024年年初预算数500.00万元，其中：一般公共预算拨款480.00万元，政府性基金预算拨款20.00万元。收入较2023年增加30.00万元，主要是人员经费增加20.00万元，项目经费增加10.00万元。",
      ),
    ).toEqual([
      "income all total | 500.00万元",
      "income generalBudget total | 480.00万元",
      "income governmentFunds total | 20.00万元",
      "income all total | – | 增加 30.00万元 2023 因人员经费增加20.00万元，项目经费增加10.00万元",
    ])
  })

  test("同比, for the whole and for each part", () => {
    expect(
      lines(
        "narrative.income",
        "2024年收入总预算500.00万元，同比减少10.00万元，同比下降1.96%。其中一般公共预算拨款480.00万元，同比增加5.00万元，同比增长1.05%；政府性基金预算拨款20.00万元，同比减少15.00万元，同比下降42.86%。",
      ),
    ).toEqual([
      "income all total | 500.00万元 | 减少 10.00万元 下降 1.96%",
      "income generalBudget total | 480.00万元 | 增加 5.00万元 增长 1.05%",
      "income governmentFunds total | 20.00万元 | 减少 15.00万元 下降 42.86%",
    ])
  })

  test("a numbered list within one sentence", () => {
    expect(
      lines("narrative.income", "收入预算500.00万元，其中：1.一般公共预算拨款480.00万元；2.单位资金20.00万元。"),
    ).toEqual([
      "income all total | 500.00万元",
      "1. income generalBudget total | 480.00万元",
      "2. income unitFunds total | 20.00万元",
    ])
  })

  test("what there is none of", () => {
    expect(
      lines(
        "narrative.income",
        "2024年收入预算500.00万元，比2023年减少12.00万元。其中：一般公共预算拨款500.00万元，无政府性基金预算拨款。",
      ),
    ).toEqual([
      "income all total | 500.00万元 | 减少 12.00万元 2023",
      "income generalBudget total | 500.00万元",
      "income governmentFunds total | 0万元",
    ])
  })

  test("income and expenditure told together", () => {
    expect(
      lines(
        "narrative.income",
        "本部门收入预算500.00万元，比上年增加20.00万元，增长4.17%，主要原因是：人员增加；支出预算500.00万元，比上年增加20.00万元，增长4.17%，主要原因是：人员增加。",
      ),
    ).toEqual([
      "income all total | 500.00万元 | 增加 20.00万元 增长 4.17% 因人员增加",
      "expenditure all total | 500.00万元 | 增加 20.00万元 增长 4.17% 因人员增加",
    ])
  })

  test("one source a paragraph, its change behind a definition", () => {
    expect(
      lines(
        "narrative.income",
        "2.事业收入40.00万元，为开展档案利用服务取得的收入。较2023年度决算数减少4.00万元，下降9.09%，主要原因是：服务量减少。",
        finalAccounts,
      ),
    ).toEqual(["2. income institutional total | 40.00万元 | 减少 4.00万元 下降 9.09% settled 2023 因服务量减少"])
  })
})

describe("structure of expenditure", () => {
  test("kinds with their shares", () => {
    expect(
      lines(
        "narrative.expenditure",
        "本年支出合计505.00万元，其中：基本支出404.00万元，占80%；项目支出101.00万元，占20%；上缴上级支出0万元，占0%；经营支出0万元，占0%；对附属单位补助支出0万元，占0%。此外，结余分配0万元。",
        finalAccounts,
      ),
    ).toEqual([
      "thisYearExpenditure all total | 505.00万元",
      "expenditure all basic | 404.00万元 | 占thisYearExpenditure all total 80%",
      "expenditure all project | 101.00万元 | 占thisYearExpenditure all total 20%",
      "expenditure all remittanceToSuperior | 0万元 | 占thisYearExpenditure all total 0%",
      "expenditure all business | 0万元 | 占thisYearExpenditure all total 0%",
      "expenditure all subsidyToSubordinates | 0万元 | 占thisYearExpenditure all total 0%",
      "distribution all total | 0万元",
    ])
  })

  test("shares of the total budget", () => {
    expect(
      lines(
        "narrative.expenditure",
        "2024年支出总预算500.00万元，基本支出预算400.00万元，占支出总预算的80%，同比增加5.00万元，增长1.27%；项目支出预算100.00万元，占支出总预算20%，同比减少15.00万元，同比下降13.04%。",
      ),
    ).toEqual([
      "expenditure all total | 500.00万元",
      "expenditure all basic | 400.00万元 | 占expenditure all total 80% | 增加 5.00万元 增长 1.27%",
      "expenditure all project | 100.00万元 | 占expenditure all total 20% | 减少 15.00万元 下降 13.04%",
    ])
  })

  test("classes by function", () => {
    expect(
      lines(
        "narrative.expenditure",
        "按支出功能分类科目划分，共分为2类，其中：文化旅游体育与传媒支出460.00万元，占支出总预算92%；住房保障支出40.00万元，占支出总预算8%。",
      ),
    ).toEqual([
      "expenditure all total 文化旅游体育与传媒支出 | 460.00万元 | 占expenditure all total 92%",
      "expenditure all total 住房保障支出 | 40.00万元 | 占expenditure all total 8%",
    ])
  })

  test("basic and project expenditure with reason and purpose", () => {
    expect(
      lines(
        "narrative.expenditure",
        "支出预算500.00万元，其中基本支出预算400.00万元，比2023年增加5.00万元，主要原因是工资调整，主要用于保障人员工资福利；项目支出预算100.00万元，比2023年减少15.00万元，主要原因是库房改造完工。",
      ),
    ).toEqual([
      "expenditure all total | 500.00万元",
      "expenditure all basic | 400.00万元 | 增加 5.00万元 2023 因工资调整 | 用于保障人员工资福利",
      "expenditure all project | 100.00万元 | 减少 15.00万元 2023 因库房改造完工",
    ])
  })

  test("main projects", () => {
    expect(
      lines("narrative.expenditure", "项目支出100.00万元，主要项目支出有库房改造60.00万元，档案数字化40.00万元。"),
    ).toEqual([
      "expenditure all project | 100.00万元",
      "expenditure all project 库房改造 | 60.00万元",
      "expenditure all project 档案数字化 | 40.00万元",
    ])
  })

  test("carry-over at the end of the year", () => {
    expect(
      lines(
        "narrative.carryOver",
        "2024年度年末结转和结余7.30万元，较上年决算数减少2.70万元，下降27%，主要原因是加快支出进度。",
        finalAccounts,
      ),
    ).toEqual(["closingCarryOver all total | 7.30万元 | 减少 2.70万元 下降 27% settled 因加快支出进度"])
    expect(lines("narrative.carryOver", "2024年度无结转和结余资金，较上年决算数无增减。", finalAccounts)).toEqual([
      "closingCarryOver all total | 0万元 | 无增减 settled",
    ])
  })

  test("classes with their codes; no rate where last year had none", () => {
    expect(
      lines(
        "narrative.generalBudget",
        [
          "（一）207-文化旅游体育与传媒支出460.00万元，较2023年决算数增加10.00万元，增长2.22%。",
          "（二）221-住房保障支出40.00万元，与2023年持平。",
          "（三）206-科学技术支出5.00万元，较上年增支5.00万元，上年无支出。",
        ],
        finalAccounts,
      ),
    ).toEqual([
      "1. expenditure generalBudget total 文化旅游体育与传媒支出 207 | 460.00万元 | 增加 10.00万元 增长 2.22% settled 2023",
      "2. expenditure generalBudget total 住房保障支出 221 | 40.00万元 | 持平 2023",
      "3. expenditure generalBudget total 科学技术支出 206 | 5.00万元 | 上年 0万元 | 增支 5.00万元",
    ])
  })
})
