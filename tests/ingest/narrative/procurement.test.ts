import { describe, expect, it, test } from "vitest"
import { recogniseText } from "../../../src/ingest/recognise/recognise-text.ts"
import { recognised } from "../support/document.ts"
import { budget, finalAccounts, forgetful, lines, section, show } from "./reading.ts"

const matters = (key: string, texts: readonly string[], context = budget) =>
  recogniseText(
    { front: [], contents: [], parts: [{ ...section("narrative", []), level: 1, children: [section(key, texts)] }] },
    context,
    forgetful,
  )

describe("government procurement", () => {
  test("settled: kinds, and contracts awarded to small firms, six decimals", () => {
    const texts = [
      "2024年度政府采购支出总额30.123456万元，其中：政府采购货物支出10.000000万元、政府采购工程支出0万元、政府采购服务支出20.123456万元。授予中小企业合同金额25.000000万元，占政府采购支出总额的82.99%，其中：授予小微企业合同金额15.000000万元，占政府采购支出总额的49.80%。",
    ]
    expect(lines("procurement", texts, finalAccounts)).toEqual([
      "procurement all total | 30.123456万元",
      "procurement all goods | 10.000000万元",
      "procurement all works | 0万元",
      "procurement all services | 20.123456万元",
      "procurement all awardedToSmes | 25.000000万元 | 占procurement all total 82.99%",
      "procurement all awardedToMicro | 15.000000万元 | 占procurement all total 49.80%",
    ])
    const { procurement } = matters("procurement", texts, finalAccounts)
    expect(show(procurement?.total)).toBe("30.123456万元")
    expect(show(procurement?.awardedToMicro)).toBe("15.000000万元")
    expect(procurement?.goods?.decimals).toBe(6)
    expect(procurement?.works?.decimals).toBe(6)
  })

  test("kinds without the word 政府采购, and the last share of the small firms' amount", () => {
    expect(
      lines(
        "procurement",
        "政府采购支出总额30.00万元，其中：政府采购货物支出10.00万元、工程支出5.00万元、服务支出15.00万元。授予中小企业合同金额20.00万元，占政府采购支出总额的66.67%，其中：授予小微企业合同金额10.00万元，占授予中小企业合同金额的50%。",
        finalAccounts,
      ),
    ).toEqual([
      "procurement all total | 30.00万元",
      "procurement all goods | 10.00万元",
      "procurement all works | 5.00万元",
      "procurement all services | 15.00万元",
      "procurement all awardedToSmes | 20.00万元 | 占procurement all total 66.67%",
      "procurement all awardedToMicro | 10.00万元 | 占procurement all awardedToSmes 50%",
    ])
  })

  test("budgeted: reserved for small firms", () => {
    const { procurement } = matters("procurement", [
      "2024年，云溪县档案馆政府采购预算30.00万元，其中：政府采购货物预算10.00万元、政府采购工程预算0.00万元、政府采购服务预算20.00万元。",
      "2024年本单位面向中小企业预留政府采购项目预算金额25.00万元，其中，预留给小型和微型企业的政府采购项目预算为15.00万元。",
    ])
    expect(Object.entries(procurement ?? {}).map(([field, amount]) => `${field} ${show(amount) ?? ""}`)).toEqual([
      "total 30.00万元",
      "goods 10.00万元",
      "works 0.00万元",
      "services 20.00万元",
      "reservedForSmes 25.00万元",
      "reservedForMicro 15.00万元",
    ])
  })

  test("change of the whole, kinds with their shares", () => {
    expect(
      lines(
        "procurement",
        "2024年政府采购预算30.00万元，同比增加6.00万元，增长25%。货物类采购12.00万元，占政府采购预算的40%；工程类采购0万元，占政府采购预算的0%；服务类采购18.00万元，占政府采购预算的60%。",
      ),
    ).toEqual([
      "procurement all total | 30.00万元 | 增加 6.00万元 增长 25%",
      "procurement all goods | 12.00万元 | 占procurement all total 40%",
      "procurement all works | 0万元 | 占procurement all total 0%",
      "procurement all services | 18.00万元 | 占procurement all total 60%",
    ])
  })

  test("by source of funds", () => {
    expect(
      lines("procurement", "按照政府采购资金类型划分，一般公共预算拨款安排28.00万元，财政专户管理的资金安排2.00万元。"),
    ).toEqual(["procurement generalBudget total | 28.00万元", "procurement specialFiscalAccount total | 2.00万元"])
  })
})

describe("agency operating expenses", () => {
  test("under each of their names, with change, reason and the units covered", () => {
    const { operatingExpenses } = matters("operatingExpenses", [
      "2024年，云溪县档案馆本级及下属1家行政单位和2家事业单位的机关运行经费财政拨款预算53.36万元，比上年预算减少3.14万元，下降5.56%。主要原因是压减办公费。",
    ])
    expect(show(operatingExpenses?.amount)).toBe("53.36万元")
    expect(show(operatingExpenses?.administrativeUnits)).toBe("1个")
    expect(show(operatingExpenses?.institutions)).toBe("2个")
    expect(operatingExpenses?.change).toMatchObject({ direction: "decrease", word: "减少", reason: "压减办公费" })
    for (const name of ["机关（单位）运行经费", "机构运行经费", "事业单位相关运行经费"])
      expect(lines("operatingExpenses", `2024年${name}支出12.00万元，比2023年减少1.00万元，降低7.69%。`)).toEqual([
        "operatingExpenses all total | 12.00万元 | 减少 1.00万元 降低 7.69% 2023",
      ])
  })

  test("none", () => {
    expect(lines("operatingExpenses", "2024年云溪县档案馆无机关运行经费。")).toEqual([
      "operatingExpenses all total | 0万元",
    ])
  })
})

describe("performance", () => {
  test("how many projects, how much money", () => {
    for (const text of [
      "2024年度，本年度预算绩效管理的财政拨款项目3个，涉及预算金额120.50万元。",
      "本单位编报绩效目标的项目共3个，涉及项目预算资金120.50万元。",
      "按照总体要求，本部门2个预算单位开展了2024年项目预算绩效目标编报工作，编报绩效目标的项目3个，涉及项目预算资金120.50万元。",
    ]) {
      const { performance } = matters("performance", [text])
      expect(show(performance?.projects)).toBe("3个")
      expect(show(performance?.amount)).toBe("120.50万元")
    }
  })
})

describe("the counts behind the three public expenses", () => {
  const counts = (text: string): readonly string[] =>
    Object.entries(matters("narrative.threePublic", [text]).threePublicCounts ?? {}).map(
      ([field, amount]) => `${field} ${show(amount) ?? ""}`,
    )

  test("journeys", () => {
    expect(counts("共安排因公出国（境）团组2个，累计5人次。")).toEqual(["journeys 2个", "travellers 5人次"])
    expect(counts("全年因公出国（境）团组2次，总计5人次。")).toEqual(["journeys 2次", "travellers 5人次"])
    expect(counts("全年无因公出国（境）人数。")).toEqual(["travellers 0人次"])
  })

  test("vehicles", () => {
    expect(
      counts(
        "公务用车购置支出18.00万元，购置车辆1辆。公务用车运行维护支出8.00万元，开支一般公共预算财政拨款的公务用车保有量为4辆。",
      ),
    ).toEqual(["vehiclesPurchased 1辆", "vehiclesHeld 4辆"])
    expect(counts("公务用车购置数及保有量分别为1辆和4辆。")).toEqual(["vehiclesPurchased 1辆", "vehiclesHeld 4辆"])
    expect(counts("公务用车保有量为壹辆。")).toEqual(["vehiclesHeld 1辆"])
    expect(counts("预计购置执法执勤用车2辆，比上年度少1辆。")).toEqual(["vehiclesPurchased 2辆"])
  })

  test("receptions", () => {
    expect(counts("国内公务接待共12批次（其中外事接待1批次），135人次（其中外事接待6人次）。")).toEqual([
      "receptions 12批次",
      "guests 135人次",
    ])
    expect(counts("国内公务接待批次为12个，接待人次为135人。")).toEqual(["receptions 12个", "guests 135人"])
    expect(counts("公务接待共12批次，接待人数135人次。")).toEqual(["receptions 12批次", "guests 135人次"])
    expect(counts("全年接待12批135人。")).toEqual(["receptions 12批次", "guests 135人"])
  })
})

it("reads what share of goods, works and services went to small and medium enterprises", () => {
  const { disclosure, unrecognised } = recognised(
    [
      "青禾县图书馆2023年度单位决算",
      "第三部分 2023年度单位决算情况说明",
      "十、政府采购支出情况说明",
      "2023年度政府采购支出总额10.00万元，其中：政府采购货物支出4.00万元、政府采购工程支出0万元、政府采购服务支出6.00万元。授予中小企业合同金额7.00万元，占政府采购支出总额的70%；货物采购授予中小企业合同金额占货物支出金额的100%，工程采购授予中小企业合同金额占工程支出金额的0%，服务采购授予中小企业合同金额占服务支出金额的50%。",
    ].join("\n\n"),
  )
  const told = disclosure.narrative.statements.flatMap(({ subject: { part }, share, shareOf }) =>
    share === undefined ? [] : [`${part} ${share.text} of ${shareOf?.part ?? ""}`],
  )
  expect(told).toEqual([
    "awardedToSmes 70 of total",
    "goodsAwardedToSmes 100 of goods",
    "worksAwardedToSmes 0 of works",
    "servicesAwardedToSmes 50 of services",
  ])
  expect(unrecognised).toEqual([])
})
