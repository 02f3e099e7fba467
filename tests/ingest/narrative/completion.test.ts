import { describe, expect, test } from "vitest"
import { budget, finalAccounts, lines } from "./reading.ts"

const settled = (text: string): readonly string[] => lines("narrative.generalBudget", text, finalAccounts)

describe("a settled amount against its budget", () => {
  test("年初预算为…，支出决算为…，完成…", () => {
    expect(
      settled("一般公共预算财政拨款支出年初预算为480.00万元，支出决算为470.00万元，完成年初预算的97.92%。"),
    ).toEqual(["expenditure generalBudget total | 470.00万元 | 完成 480.00万元 97.92%"])
  })

  test("with the comparison of both, and its reason", () => {
    expect(
      settled(
        "2024年度一般公共预算财政拨款支出预算为480.00万元，支出决算为470.00万元，完成预算的97.92%，决算数小于预算数的主要原因是库房项目延期。",
      ),
    ).toEqual(["expenditure generalBudget total | 470.00万元 | 完成 480.00万元 97.92% 小于 因库房项目延期"])
  })

  test("by how much the settled amount exceeds its budget", () => {
    expect(
      settled(
        "1.住房保障金年初预算为38.00万元，支出决算为40.00万元，完成年初预算105.26%，决算数大于预算数2.00万元，主要原因：调整缴存基数。",
      ),
    ).toEqual([])
    expect(
      settled(
        "1.住房保障支出（类）住房改革支出（款）住房公积金（项）年初预算为38.00万元，支出决算为40.00万元，完成年初预算105.26%，决算数大于预算数2.00万元，主要原因：调整缴存基数。",
      ),
    ).toEqual([
      "1. expenditure generalBudget total 住房保障支出 住房改革支出 住房公积金 | 40.00万元 | 大于 2.00万元 budgeted 2024 因调整缴存基数 | 完成 38.00万元 105.26% 大于",
    ])
  })

  test("an item told over several sentences, its purpose first", () => {
    expect(
      settled(
        "2、文化旅游体育与传媒支出（类）文物（款）博物馆（项）。主要用于：展陈维护等支出。年初预算为 12.00 万元，支出决算为12.00万元。决算数与预算数基本持平。",
      ),
    ).toEqual([
      "2. expenditure generalBudget total 文化旅游体育与传媒支出 文物 博物馆 | 12.00万元 | 完成 12.00万元 基本持平 | 用于展陈维护等支出",
    ])
  })

  test("决算数小于年初预算数", () => {
    expect(settled("基本支出年初预算为400.00万元，支出决算为390.00万元，支出决算数小于年初预算数。")).toEqual([
      "expenditure generalBudget basic | 390.00万元 | 完成 400.00万元 小于",
    ])
  })

  test("预算执行比例", () => {
    expect(settled("项目支出年初预算为80.00万元，支出决算为76.00万元，预算执行比例为95%。")).toEqual([
      "expenditure generalBudget project | 76.00万元 | 完成 80.00万元 95%",
    ])
  })

  test("a rate on a zero base is kept as printed", () => {
    expect(settled("项目支出年初预算为0元，支出决算为0元，完成年初预算的0%。")).toEqual([
      "expenditure generalBudget project | 0元 | 完成 0元 0%",
    ])
  })

  test("a change that has no base to be compared with", () => {
    expect(settled("项目支出决算为5.00万元，比上年增加5.00万元，上年无该预算，增长率无可比性。")).toEqual([
      "expenditure generalBudget project | 5.00万元 | 上年 0万元 | 增加 5.00万元",
    ])
  })

  test("in a budget 年初预算数 is the amount itself", () => {
    expect(lines("narrative.expenditure", "2024年年初预算数500.00万元，比上年预算增加5.00万元。", budget)).toEqual([
      "expenditure all total | 500.00万元 | 增加 5.00万元 budgeted",
    ])
  })
})

describe("items of a budget", () => {
  test("last year's settled amount beside this year's, and the change between them", () => {
    expect(
      lines(
        "narrative",
        "3. “文化旅游体育与传媒支出（类）文物（款）博物馆（项）”12.50万元，主要用于展陈维护。2023年当年预算执行数为10.00万元，2024年预算安排12.50万元，比2023年预算执行数增加25%。主要原因是：新增展厅。",
      ),
    ).toEqual([
      "3. expenditure all total 文化旅游体育与传媒支出 文物 博物馆 | 12.50万元 | 上年 10.00万元 | 增加 增加 25% settled 2023 因新增展厅 | 用于展陈维护",
    ])
  })

  test("an amount given twice with other digits is two statements", () => {
    expect(
      lines(
        "narrative",
        "3、文化旅游体育与传媒支出（207类）文物（02款）博物馆（05项）12.50万元。主要用于：展陈维护。2023年当年预算执行数为10.00万元，2024年预算安排12.80万元，与2023年预算执行数持平。",
      ),
    ).toEqual([
      "3. expenditure all total 文化旅游体育与传媒支出 文物 博物馆 2070205 | 12.50万元 | 用于展陈维护",
      "expenditure all total 文化旅游体育与传媒支出 文物 博物馆 2070205 | 12.80万元 | 上年 10.00万元 | 持平 settled 2023",
    ])
  })

  test("names joined by dashes", () => {
    expect(lines("narrative", "1. “文化旅游体育与传媒支出-文物-博物馆”科目12.50万元，主要用于展陈维护。")).toEqual([
      "1. expenditure all total 文化旅游体育与传媒支出 文物 博物馆 | 12.50万元 | 用于展陈维护",
    ])
  })

  test("a class whose 支出 stands behind its level", () => {
    expect(lines("narrative.generalBudget", "一般公共服务（类）支出35.00万元，占7%。")).toEqual([
      "expenditure generalBudget total 一般公共服务支出 | 35.00万元 | 占expenditure generalBudget total 7%",
    ])
  })

  test("a name may hold brackets of its own, and the words of a fund", () => {
    expect(
      lines(
        "narrative.generalBudget",
        "1.一般公共服务支出(类)政府办公厅(室)及相关机构事务(款)行政运行(项)：2024年预算数为60.00万元，比上年预算增加0万元，增长0%，主要原因是。",
      ),
    ).toEqual([
      "1. expenditure generalBudget total 一般公共服务支出 政府办公厅(室)及相关机构事务 行政运行 | 60.00万元 | 增加 0万元 增长 0% budgeted 因",
    ])
  })
})
