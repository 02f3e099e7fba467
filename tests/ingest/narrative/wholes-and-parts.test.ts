import { describe, expect, test } from "vitest"
import { budget, finalAccounts, lines } from "./reading.ts"

describe("what a sentence's parts belong to", () => {
  test("总收入 of which 本年收入 is a part is the grand total", () => {
    expect(
      lines(
        "narrative.total",
        "（一）本单位2024年度总收入80.50万元，其中本年收入70.20万元，较2023年度决算数增加2.20万元，增长3.24%。",
        finalAccounts,
      ),
    ).toEqual([
      "1. incomeAndExpenditure all total | 80.50万元",
      "thisYearIncome all total | 70.20万元 | 增加 2.20万元 增长 3.24% settled 2023",
    ])
  })

  test("the basic and the project expenditure of a class are parts of the class", () => {
    expect(
      lines("narrative.generalBudget", "档案事务支出30.00万元，其中：基本支出20.00万元，项目支出10.00万元。"),
    ).toEqual([
      "expenditure generalBudget total 档案事务支出 | 30.00万元",
      "expenditure generalBudget basic 档案事务支出 | 20.00万元",
      "expenditure generalBudget project 档案事务支出 | 10.00万元",
    ])
    expect(
      lines("narrative.generalBudget", "教育支出30.00万元（基本支出20.00万元，项目支出10.00万元）。"),
    ).toContainEqual("expenditure generalBudget basic 教育支出 | 20.00万元")
  })

  test("the parts of another year's whole are of that year", () => {
    expect(
      lines(
        "narrative.threePublic",
        "2023年度“三公”经费合计支出6.00万元，其中：公务接待2.00万元，公务用车运行费用4.00万元。",
      ),
    ).toEqual([
      "threePublicExpenses appropriation total @2023 | 6.00万元",
      "threePublicExpenses appropriation hospitality @2023 | 2.00万元",
      "threePublicExpenses appropriation vehicleOperation @2023 | 4.00万元",
    ])
  })

  test("an item that names nothing known is not the whole", () => {
    expect(
      lines("narrative.income", [
        "1.一般公共预算拨款50.00万元，比上年增加2.00万元，增长4.17%；",
        "(1)经费拨款40.00万元，同比增加1.00万元。",
      ]),
    ).toEqual(["1. income generalBudget total | 50.00万元 | 增加 2.00万元 增长 4.17%"])
  })

  test("money carried over that pays for a purchase is not the carry-over", () => {
    expect(lines("procurement", "按资金类型划分，一般公共预算拨款5.00万元，上年结转结余资金安排1.00万元。")).toEqual([
      "procurement generalBudget total | 5.00万元",
      "procurement carriedOver total | 1.00万元",
    ])
    expect(
      lines("operatingExpenses", "下属单位的事业运行经费安排9.00万元，其中：基本支出5.00万元，项目支出4.00万元。"),
    ).toEqual([])
  })
})

describe("budgets, years and rates inside sentences", () => {
  test("the budget stands inside the rate of its completion", () => {
    expect(
      lines(
        "narrative.threePublic",
        "2024年度“三公”经费财政拨款支出决算为6.00万元，完成全年预算8.00万元的75%，比上年决算数增加1.00万元，增长20%。其中：公务用车购置支出决算为0万元，完成预算0万元的--%（基数为0，不可比），比上年决算数增加0万元，增长--（基数为0，不可比）。",
        finalAccounts,
      ),
    ).toEqual([
      "threePublicExpenses appropriation total | 6.00万元 | 增加 1.00万元 增长 20% settled | 完成 8.00万元 75%",
      "threePublicExpenses appropriation vehiclePurchase | 0万元 | 增加 0万元 settled | 完成 0万元",
    ])
  })

  test("a change against the year's own budget is told from the one against last year", () => {
    expect(
      lines(
        "narrative.threePublic",
        "2024年度“三公”经费支出决算总额为6.00万元，比预算增加0万元，比去年增加1.00万元，增长20%。",
        finalAccounts,
      ),
    ).toEqual([
      "threePublicExpenses appropriation total | 6.00万元 | 增加 0万元 budgeted 2024",
      "threePublicExpenses appropriation total | – | 增加 1.00万元 增长 20%",
    ])
    expect(lines("narrative.income", "收入预算50.00万元，较年初预算数增加2.00万元。", budget)).toEqual([
      "income all total | 50.00万元 | 增加 2.00万元 budgeted",
    ])
  })

  test("a share of the whole before it needs no words for the whole", () => {
    expect(lines("narrative.income", "2024年收入预算50.00万元，其中：事业收入10.00万元，占比20%。")).toEqual([
      "income all total | 50.00万元",
      "income institutional total | 10.00万元 | 占income all total 20%",
    ])
  })

  test("numbers that share one unit at the end are read apart", () => {
    expect(
      lines(
        "narrative.total",
        "2024年度收、支总计各是81.20,81.20万元。与2023年相比，收、支总计各减少1.20,1.20万元，各下降1.46%、1.46%。",
        finalAccounts,
      ),
    ).toEqual([
      "incomeAndExpenditure all total | 81.20万元 | 减少 1.20万元 下降 1.46% 2023",
      "incomeAndExpenditure all total | 81.20万元 | 减少 1.20万元 下降 1.46% 2023",
    ])
  })

  test("kinds of procurement by who buys", () => {
    expect(
      lines(
        "procurement",
        "政府采购预算8.00万元。其中：政府集中采购预算6.00万元，占政府采购预算的75%；分散采购2.00万元，占政府采购预算的25%。",
      ),
    ).toEqual([
      "procurement all total | 8.00万元",
      "procurement all centralised | 6.00万元 | 占procurement all total 75%",
      "procurement all decentralised | 2.00万元 | 占procurement all total 25%",
    ])
  })
})

describe("what sentences of one kind of expense go on with", () => {
  test("支出 in the sentences after an expense means that expense", () => {
    expect(
      lines(
        "narrative.threePublic",
        "公务车运行维护费8.00万元，主要用于下乡。费用支出较年初预算数减少2.00万元，下降20.00%。较上年支出数减少1.00万元，下降11.11%。",
        finalAccounts,
      ),
    ).toEqual([
      "threePublicExpenses appropriation vehicleOperation | 8.00万元 | 减少 2.00万元 下降 20.00% budgeted 2024 | 用于下乡",
      "threePublicExpenses appropriation vehicleOperation | – | 减少 1.00万元 下降 11.11%",
    ])
  })

  test("the parts of a budget are budgets", () => {
    expect(
      lines(
        "narrative.threePublic",
        "2024年“三公”经费预算为9.00万元，其中：公务接待费4.00万元，公务用车运行维护费5.00万元。",
        finalAccounts,
      ),
    ).toEqual([
      "threePublicExpenses appropriation total | – | 完成 9.00万元",
      "threePublicExpenses appropriation hospitality | – | 完成 4.00万元",
      "threePublicExpenses appropriation vehicleOperation | – | 完成 5.00万元",
    ])
  })

  test("the budget of the year named behind 比 is no amount of last year", () => {
    expect(
      lines(
        "narrative.threePublic",
        "2024年度“三公”经费决算数5.00万元，比2024年“三公”经费财政拨款年初预算6.00万元减少1.00万元。",
        finalAccounts,
      ),
    ).toEqual(["threePublicExpenses appropriation total | 5.00万元 | 减少 1.00万元 budgeted 2024 | 完成 6.00万元"])
  })

  test("functional items by their names alone, with their parts; an unknown name with none", () => {
    expect(lines("narrative.generalBudget", "住房公积金9.00万元，其中：基本支出9.00万元，项目支出0万元。")).toEqual([
      "expenditure generalBudget total 住房公积金 | 9.00万元",
      "expenditure generalBudget basic 住房公积金 | 9.00万元",
      "expenditure generalBudget project 住房公积金 | 0万元",
    ])
    expect(lines("narrative.generalBudget", "云溪事务9.00万元，其中：基本支出9.00万元，项目支出0万元。")).toEqual([])
  })

  test("占收入合计 is a share of all income, also of a part of the appropriation", () => {
    expect(
      lines(
        "narrative.income",
        [
          "2024年度本年收入合计50.00万元。",
          "1.财政拨款收入40.00万元，占收入合计的80%。其中：一般公共预算财政拨款收入30.00万元，占收入合计的60%。",
          "2.事业收入10.00万元，占收入合计的20%。",
        ],
        finalAccounts,
      ).slice(1),
    ).toEqual([
      "1. income appropriation total | 40.00万元 | 占income all total 80%",
      "income generalBudget total | 30.00万元 | 占income all total 60%",
      "2. income institutional total | 10.00万元 | 占income all total 20%",
    ])
  })
})

describe("what a passage goes on with", () => {
  test("a passage that begins with a comparison tells of what the one before told first", () => {
    expect(
      lines("narrative.income", [
        "2024年部门总收入50.00万元，其中：事业收入10.00万元。",
        "与上年对比增加2.00万元，主要原因分析：人员增加。",
      ]),
    ).toEqual([
      "income all total | 50.00万元",
      "income institutional total | 10.00万元",
      "income all total | – | 增加 2.00万元 因人员增加",
    ])
  })

  test("a code behind a number and quotation marks", () => {
    expect(lines("narrative.expenditure", "1.“205-教育支出”科目支出9.00万元，主要用于培训。")).toEqual([
      "1. expenditure all total 教育支出 205 | 9.00万元 | 用于培训",
    ])
  })

  test("收入总计、支出总计 are told together", () => {
    const read = lines(
      "narrative.total",
      "2024年度收入总计、支出总计均为50.00万元，与上年相比收、支总计均增加2.00万元，增长4.17%。",
      finalAccounts,
    )
    expect(read[0]).toContain("incomeAndExpenditure all total")
    expect(read[0]).toContain("增加 2.00万元 增长 4.17%")
  })
})

describe("what a change belongs to", () => {
  test("the whole, where the numbers fit the whole and not the part before them", () => {
    expect(
      lines(
        "narrative.total",
        "2024年度收入总计50.00万元，其中年初结转和结余2.00万元，较2023年增加2.00万元，增长4.17%。",
        finalAccounts,
      ).map((line) => line.includes("增加")),
    ).toEqual([true, false])
  })

  test("the part, where the numbers fit neither or the part", () => {
    expect(
      lines(
        "narrative.total",
        "2024年度收入总计50.00万元，其中年初结转和结余2.00万元，较2023年增加1.00万元，增长100%。",
        finalAccounts,
      ).map((line) => line.includes("增加")),
    ).toEqual([false, true])
  })

  test("a reason behind a list is not the reason of a part that did not move", () => {
    const read = lines(
      "narrative.income",
      "与上年相比，收入合计增加2.00万元，增长4.00%。其中：财政拨款收入增加2.00万元，增长4.50%；其他收入与上年持平。主要原因是人员增加。",
      finalAccounts,
    )
    expect(read.at(-1)).not.toContain("因人员增加")
  })
})

describe("sides and funds in the words of more provinces", () => {
  test("收入决算总计 is the grand total, 本年收入决算合计 the year's own", () => {
    const read = lines(
      "narrative.total",
      ["（一）收入决算总计50.00万元。包括：", "1.本年收入决算合计48.00万元。与上年相比，增加3.00万元，增长6.67%。"],
      finalAccounts,
    )
    expect(read[0]).toMatch(/^(?:1\. )?incomeAndExpenditure all total/)
    expect(read[1]).toContain("thisYearIncome all total | 48.00万元")
  })

  test("a single fund's part of an expense is not the expense", () => {
    expect(
      lines(
        "narrative.threePublic",
        "公务接待费支出预算4.00万元（其中：一般公共预算支出4.00万元；政府性基金预算支出0万元），支出决算3.00万元。",
        finalAccounts,
      ).map((line) => line.split(" | ")[0]),
    ).toEqual(["threePublicExpenses appropriation hospitality"])
  })
})
