import { describe, expect, test } from "vitest"
import { budget, finalAccounts, lines } from "./reading.ts"

type Case = readonly [section: string, sentence: string, statements: readonly string[]]

// Each sentence follows a pattern that some region prints; unit and numbers are invented.
const budgets: readonly Case[] = [
  [
    "narrative.income",
    "2024年收入预算1234.56万元,比2023年1200.00万元增加34.56万元,增长2.88%。其中:本年财政拨款收入1200.00万元,比2023年的1180.00万元增加20.00万元,增长1.69%。",
    [
      "income all total | 1234.56万元 | 上年 1200.00万元 | 增加 34.56万元 增长 2.88% 2023",
      "income appropriation total | 1200.00万元 | 上年 1180.00万元 | 增加 20.00万元 增长 1.69% 2023",
    ],
  ],
  [
    "narrative.total",
    "与上年相比收、支预算总计各增加120.5万元,增长10.2%。",
    ["incomeAndExpenditure all total | – | 增加 120.5万元 增长 10.2%"],
  ],
  [
    "narrative.income",
    "收入预算总计500万元。包括:1.本年收入合计480万元。(1)一般公共预算拨款收入480万元,与上年相比增加20万元,增长4.35%。主要原因是人员增加。",
    [
      "incomeAndExpenditure all total | 500万元",
      "1. thisYearIncome all total | 480万元",
      "1. income generalBudget total | 480万元 | 增加 20万元 增长 4.35% 因人员增加",
    ],
  ],
  [
    "narrative.income",
    "2024年本部门收入预算500万元,其中,一般公共预算拨款480万元,政府性基金预算拨款0万元,纳入专户管理的非税收入拨款20万元。收入较去年增加12万元,主要是人员增加。",
    [
      "income all total | 500万元",
      "income generalBudget total | 480万元",
      "income governmentFunds total | 0万元",
      "income specialFiscalAccount total | 20万元",
      "income all total | – | 增加 12万元 因人员增加",
    ],
  ],
  [
    "narrative.generalBudget",
    "主要支出项目(按项级科目分类统计)包括:(一)2010301-行政运行200万元。主要用于人员工资。",
    ["1. expenditure generalBudget total 行政运行 2010301 | 200万元 | 用于人员工资"],
  ],
  [
    "narrative.total",
    "2024年度收入总计500万元、支出总计500万元。与2023年相比收入增加20万元,增长4.17%,支出增加20万元,增长4.17%。",
    [
      "incomeAndExpenditure all total | 500万元",
      "incomeAndExpenditure all total | 500万元",
      "income all total | – | 增加 20万元 增长 4.17% 2023",
      "expenditure all total | – | 增加 20万元 增长 4.17% 2023",
    ],
  ],
  [
    "narrative.income",
    "一般公共预算拨款480万元,占收入总预算96%,比上年增加20万元(增长4.35%),主要是调资。",
    ["income generalBudget total | 480万元 | 占income all total 96% | 增加 20万元 增长 4.35% 因调资"],
  ],
  [
    "narrative.appropriation",
    "2024年财政拨款收支总预算500万元。收入按资金来源分为:一般公共预算480万元,政府性基金预算20万元;支出按功能分类分为:教育支出300万元、住房保障支出200万元。",
    [
      "incomeAndExpenditure appropriation total | 500万元",
      "income generalBudget total | 480万元",
      "income governmentFunds total | 20万元",
      "expenditure appropriation total 教育支出 | 300万元",
      "expenditure appropriation total 住房保障支出 | 200万元",
    ],
  ],
  [
    "narrative.basic",
    "2024年一般公共预算基本支出400万元,其中:基本工资、津贴补贴等人员经费支出350万元,占基本支出的87.5%;办公费、印刷费等公用经费50万元,占基本支出的12.5%。",
    [
      "expenditure generalBudget basic | 400万元",
      "expenditure generalBudget personnel | 350万元 | 占expenditure generalBudget basic 87.5%",
      "expenditure generalBudget operating | 50万元 | 占expenditure generalBudget basic 12.5%",
    ],
  ],
  [
    "narrative.expenditure",
    "2024年支出预算500万元,其中:基本支出400万元(人员经费350万元,公用经费50万元);项目支出100万元。",
    [
      "expenditure all total | 500万元",
      "expenditure all basic | 400万元",
      "expenditure all personnel | 350万元",
      "expenditure all operating | 50万元",
      "expenditure all project | 100万元",
    ],
  ],
  [
    "narrative.total",
    "2024年单位收支总预算1,256.78万元,其中:本年收入1,200.00万元,上年结转结余56.78万元;本年支出1,256.78万元,年终结转结余0万元。",
    [
      "incomeAndExpenditure all total | 1256.78万元",
      "thisYearIncome all total | 1200.00万元",
      "openingCarryOver all total | 56.78万元",
      "thisYearExpenditure all total | 1256.78万元",
      "closingCarryOver all total | 0万元",
    ],
  ],
  [
    "narrative.income",
    "2024年我单位预算收入500万元,其中一般公共预算拨款收入480万元、事业收入20万元,2024年我单位预算收入较上年增加20万元,主要原因是人员增加。",
    [
      "income all total | 500万元",
      "income generalBudget total | 480万元",
      "income institutional total | 20万元",
      "income all total | – | 增加 20万元 因人员增加",
    ],
  ],
  [
    "narrative.expenditure",
    "支出预算500万元,其中一般公共服务支出300万元,社会保障和就业支出200万元。支出较去年增加20万元,其中基本支出增加15万元,项目支出增加5万元。",
    [
      "expenditure all total | 500万元",
      "expenditure all total 一般公共服务支出 | 300万元",
      "expenditure all total 社会保障和就业支出 | 200万元",
      "expenditure all total | – | 增加 20万元",
      "expenditure all basic | – | 增加 15万元",
      "expenditure all project | – | 增加 5万元",
    ],
  ],
  [
    "narrative.generalBudget",
    "(一)基本支出:2024年基本支出年初预算数为400万元,主要是为保障部门正常运转而发生的各项支出。(二)项目支出:2024年项目支出年初预算数为80万元,其中:档案修复支出50万元,主要用于档案修复;数字化支出30万元,主要用于扫描。",
    [
      "1. expenditure generalBudget basic | 400万元",
      "2. expenditure generalBudget project | 80万元",
      "expenditure generalBudget project 档案修复支出 | 50万元 | 用于档案修复",
      "expenditure generalBudget project 数字化支出 | 30万元 | 用于扫描",
    ],
  ],
  [
    "narrative.threePublic",
    "2024年“三公”经费预算数为9万元,其中,公务接待费1万元,因公出国(境)费0万元,公务用车购置及运行费8万元(其中,公务用车购置费0万元,公务用车运行费8万元)。2024年三公经费预算较2023年减少1万元,主要是落实过紧日子要求。",
    [
      "threePublicExpenses appropriation total | 9万元",
      "threePublicExpenses appropriation hospitality | 1万元",
      "threePublicExpenses appropriation overseas | 0万元",
      "threePublicExpenses appropriation vehicles | 8万元",
      "threePublicExpenses appropriation vehiclePurchase | 0万元",
      "threePublicExpenses appropriation vehicleOperation | 8万元",
      "threePublicExpenses appropriation total | – | 减少 1万元 2023 因落实过紧日子要求",
    ],
  ],
  [
    "narrative.threePublic",
    "本单位2024年一般公共预算安排的“三公”经费预算支出9.00万元,较上年预算数10.00万元减少1.00万元,下降10.00%。",
    ["threePublicExpenses generalBudget total | 9.00万元 | 上年 10.00万元 | 减少 1.00万元 下降 10.00% budgeted"],
  ],
  [
    "operatingExpenses",
    "2024年云溪县档案馆1家行政单位以及2家参公管理的事业单位的机关运行经费财政拨款预算50万元,比2023年预算增加3万元,增长6.38%。",
    ["operatingExpenses all total | 50万元 | 增加 3万元 增长 6.38% budgeted 2023"],
  ],
  [
    "procurement",
    "面向中小企业预留采购份额30.00万元,占政府采购预算的100%。",
    ["procurement all reservedForSmes | 30.00万元 | 占procurement all total 100%"],
  ],
  [
    "narrative.governmentFunds",
    "我单位2024年无政府性基金预算拨款,也没有使用政府性基金预算拨款安排的支出。",
    ["expenditure governmentFunds total | 0万元", "expenditure governmentFunds total | 0万元"],
  ],
  [
    "narrative.governmentFunds",
    "2024年政府性基金预算支出20万元,比上年增加20万元,上年无此项支出。",
    ["expenditure governmentFunds total | 20万元 | 上年 0万元 | 增加 20万元"],
  ],
  [
    "narrative.total",
    "2024年收支預算500.00萬元，比上年減少20.00萬元，下降3.85%。",
    ["incomeAndExpenditure all total | 500.00万元 | 减少 20.00万元 下降 3.85%"],
  ],
]

const accounts: readonly Case[] = [
  [
    "narrative.generalBudget",
    "2024年度一般公共预算支出决算数为480万元,完成预算100%。其中:1.一般公共服务(类)财政事务(款)行政运行(项):支出决算为200万元,完成预算100%。",
    [
      "expenditure generalBudget total | 480万元 | 完成 100%",
      "1. expenditure generalBudget total 一般公共服务支出 财政事务 行政运行 | 200万元 | 完成 100%",
    ],
  ],
  [
    "narrative.threePublic",
    "1.因公出国(境)经费支出0万元,完成预算0%。因公出国(境)支出决算比2023年增加0万元,增长0%。",
    ["1. threePublicExpenses appropriation overseas | 0万元 | 增加 0万元 增长 0% 2023 | 完成 0%"],
  ],
  [
    "narrative.income",
    "2024年度收入合计5,001,234.56元。其中:财政拨款收入5,000,000.00元,占总收入的99.98%。与上年相比,收入合计增加20,000.00元,增长0.40%。其中:财政拨款收入增加20,000.00元,增长0.4%,主要原因是调资。",
    [
      "income all total | 5001234.56元",
      "income appropriation total | 5000000.00元 | 占income all total 99.98%",
      "income all total | – | 增加 20000.00元 增长 0.40%",
      "income appropriation total | – | 增加 20000.00元 增长 0.4% 因调资",
    ],
  ],
  [
    "narrative.threePublic",
    "2024年度“三公”经费财政拨款支出预算8.00万元,决算7.00万元。较年初预算数减少1.00万元,较上年支出数减少0.50万元,下降6.67%,主要原因是压减。",
    [
      "threePublicExpenses appropriation total | 7.00万元 | 减少 1.00万元 budgeted 2024 | 完成 8.00万元",
      "threePublicExpenses appropriation total | – | 减少 0.50万元 下降 6.67% 因压减",
    ],
  ],
  [
    "narrative.total",
    "2024年度收入总计512.3万元,与2023年度决算数500万元相比,增加12.3万元,增长2.46%。",
    ["incomeAndExpenditure all total | 512.3万元 | 上年 500万元 | 增加 12.3万元 增长 2.46% settled 2023"],
  ],
  [
    "narrative.appropriation",
    "2024年度财政拨款收、支总计490万元。与2023年相比,财政拨款收、支总计各增加15万元,增长3.16%。主要变动原因是人员增加。",
    ["incomeAndExpenditure appropriation total | 490万元 | 增加 15万元 增长 3.16% 2023 因人员增加"],
  ],
  [
    "narrative.appropriation",
    "2024年财政拨款收入总计490万元,比上年增加15万元;其中:年初财政拨款结转和结余10万元,本年财政拨款收入480万元。",
    [
      "incomeAndExpenditure appropriation total | 490万元 | 增加 15万元",
      "openingCarryOver appropriation total | 10万元",
      "income appropriation total | 480万元",
    ],
  ],
  [
    "narrative.generalBudget",
    "2024年度财政拨款支出480万元,主要用于以下方面:一般公共服务(类)支出300万元,占62.5%;住房保障(类)支出180万元,占37.5%。",
    [
      "expenditure appropriation total | 480万元",
      "expenditure appropriation total 一般公共服务支出 | 300万元 | 占expenditure appropriation total 62.5%",
      "expenditure appropriation total 住房保障支出 | 180万元 | 占expenditure appropriation total 37.5%",
    ],
  ],
  [
    "narrative.threePublic",
    "2024年度“三公”经费财政拨款支出决算7万元,比上年减少1万元,下降12.5%;完成年初预算的87.5%,比年初预算减少1万元。",
    [
      "threePublicExpenses appropriation total | 7万元 | 减少 1万元 下降 12.5% | 完成 87.5%",
      "threePublicExpenses appropriation total | – | 减少 1万元 budgeted 2024",
    ],
  ],
  [
    "operatingExpenses",
    "云溪县档案馆2024年度机关运行经费支出50万元,年初预算数48万元,完成年初预算的104.17%,比2023年度增加2万元,增长4.17%。",
    ["operatingExpenses all total | 50万元 | 增加 2万元 增长 4.17% 2023 | 完成 48万元 104.17%"],
  ],
  [
    "narrative.governmentFunds",
    "2024年度政府性基金预算财政拨款年初结转和结余0万元,本年收入20万元,本年支出20万元,年末结转和结余0万元。",
    [
      "openingCarryOver governmentFunds total | 0万元",
      "thisYearIncome governmentFunds total | 20万元",
      "thisYearExpenditure governmentFunds total | 20万元",
      "closingCarryOver governmentFunds total | 0万元",
    ],
  ],
  [
    "procurement",
    "2024年本单位面向中小企业预留政府采购项目预算金额24.00万元，面向小微企业预留政府采购项目预算金额10.00万元。在面向中小企业预留的政府采购项目中，由中小企业供应商中标或成交的，采购金额20.00万元；在面向小微企业预留政府采购项目中，由小微企业供应商中标或成交的，采购金额9.00万元；在其他政府采购项目中，由中小企业供应商中标或成交的，采购金额4.00万元。",
    [
      "procurement all reservedForSmes | 24.00万元",
      "procurement all reservedForMicro | 10.00万元",
      "procurement all awardedOfReserved | 20.00万元",
      "procurement all awardedOfReservedMicro | 9.00万元",
      "procurement all awardedOfUnreserved | 4.00万元",
    ],
  ],
  [
    "narrative.total",
    "2024年度本单位收入总计512.3万元,支出总计512.3万元。与2023年相比,收入和支出均增加12.3万元,增长2.46%。",
    [
      "incomeAndExpenditure all total | 512.3万元",
      "incomeAndExpenditure all total | 512.3万元",
      "incomeAndExpenditure all total | – | 增加 12.3万元 增长 2.46% 2023",
    ],
  ],
]

describe("sentences of many regions", () => {
  test.each(budgets)("a budget's %s: %s", (key, sentence, statements) => {
    expect(lines(key, sentence, budget)).toEqual(statements)
  })

  test.each(accounts)("final accounts' %s: %s", (key, sentence, statements) => {
    expect(lines(key, sentence, finalAccounts)).toEqual(statements)
  })
})
