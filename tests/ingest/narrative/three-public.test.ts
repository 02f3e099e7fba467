import { describe, expect, test } from "vitest"
import { budget, finalAccounts, lines } from "./reading.ts"

const title = "2024年一般公共预算“三公”经费预算情况说明"
const three = (texts: string | readonly string[], context = budget): readonly string[] =>
  lines("narrative.threePublic", texts, context, title)
const fund = "threePublicExpenses generalBudget"

describe("the three public expenses", () => {
  test("the whole, its parts, and the parts of a part in brackets", () => {
    expect(
      three(
        "2024年“三公”经费支出预算总计为9.50万元，比上年预算减少0.50万元，下降5%，主要原因是压减接待。其中：因公出国（境）费支出预算0万元，与上年预算一致，持平原因主要是无出国任务；公务接待费1.50万元，比上年减少0.50万元；公务用车购置及运行维护费8.00万元（公务用车购置费0万元，比上年增加0万元；公务用车运行维护费8.00万元，比上年减少0万元），与2023年度预算相比无变化。",
      ),
    ).toEqual([
      `${fund} total | 9.50万元 | 减少 0.50万元 下降 5% budgeted 因压减接待`,
      `${fund} overseas | 0万元 | 一致 budgeted 因无出国任务`,
      `${fund} hospitality | 1.50万元 | 减少 0.50万元`,
      `${fund} vehicles | 8.00万元 | 无变化 budgeted 2023`,
      `${fund} vehiclePurchase | 0万元 | 增加 0万元`,
      `${fund} vehicleOperation | 8.00万元 | 减少 0万元`,
    ])
  })

  test("no change, in many words", () => {
    expect(
      three([
        "因公出国（境）费用0.00万元，与上年相比无变动。",
        "公务接待费1.50万元，与2023年预算一致，持平原因主要是接待标准不变。",
        "公务用车运行费8.00万元，比上年增加0万元，增长0%，主要原因是与上年持平。",
        "公务用车购置费0万元，较上年基本持平。",
      ]),
    ).toEqual([
      `${fund} overseas | 0.00万元 | 无变动`,
      `${fund} hospitality | 1.50万元 | 一致 budgeted 2023 因接待标准不变`,
      `${fund} vehicleOperation | 8.00万元 | 增加 0万元 增长 0% 因与上年持平`,
      `${fund} vehiclePurchase | 0万元 | 基本持平`,
    ])
  })

  test("zero told as a change", () => {
    expect(
      three("公务接待费支出决算增加0元，增长0%；公务用车运行维护费支出决算减少0.00万元，下降0.00%。", finalAccounts),
    ).toEqual([`${fund} hospitality | – | 增加 0元 增长 0%`, `${fund} vehicleOperation | – | 减少 0.00万元 下降 0.00%`])
  })

  test("changes in a sentence of their own, behind the amounts", () => {
    expect(
      three([
        "云溪县档案馆2024年一般公共预算“三公”经费数为8.00万元，其中：因公出国(境)费0万元，公务用车运行费8.00万元，公务接待费0万元。",
        "2024年一般公共预算“三公”经费比上年减少2.00万元，下降20%，其中：因公出国(境)费增加0万元，增长0%，主要原因是：无出国任务；公务用车运行费减少2.00万元，下降20%，主要原因是：车辆减少；公务接待费与上年持平。",
      ]),
    ).toEqual([
      `${fund} total | 8.00万元`,
      `${fund} overseas | 0万元`,
      `${fund} vehicleOperation | 8.00万元`,
      `${fund} hospitality | 0万元`,
      `${fund} total | – | 减少 2.00万元 下降 20%`,
      `${fund} overseas | – | 增加 0万元 增长 0% 因无出国任务`,
      `${fund} vehicleOperation | – | 减少 2.00万元 下降 20% 因车辆减少`,
      `${fund} hospitality | – | 持平`,
    ])
  })

  test("shares of the whole", () => {
    expect(
      three(
        "2024年度“三公”经费支出决算中，因公出国（境）费支出0万元，占0%；公务用车购置及运行维护费支出6.00万元，占75%；公务接待费支出2.00万元，占25%。",
        finalAccounts,
      ),
    ).toEqual([
      `${fund} overseas | 0万元 | 占${fund} total 0%`,
      `${fund} vehicles | 6.00万元 | 占${fund} total 75%`,
      `${fund} hospitality | 2.00万元 | 占${fund} total 25%`,
    ])
  })

  test("a budget against last year's settled amount; a decrease without an amount", () => {
    expect(three(["2024年度“三公”经费预算较2023年度决算数增加1.20万元。", "相比2023年公务接待费有所减少。"])).toEqual([
      `${fund} total | – | 增加 1.20万元 settled 2023`,
      `${fund} hospitality | – | 减少 2023`,
    ])
  })

  test("completion of each, and no expense at all", () => {
    expect(
      three(
        [
          "“三公”经费财政拨款支出年初预算为1.00万元，支出决算为0.00万元，完成预算的0%，其中：公务接待费支出决算为0.00万元，完成预算的0%。",
          "云溪县档案馆2024年度无因公出国（境）费支出。",
        ],
        finalAccounts,
      ),
    ).toEqual([
      "threePublicExpenses appropriation total | 0.00万元 | 完成 1.00万元 0%",
      "threePublicExpenses appropriation hospitality | 0.00万元 | 完成 0%",
      "threePublicExpenses generalBudget overseas | 0万元",
    ])
  })

  test("numbered paragraphs", () => {
    expect(
      three([
        "（一）因公出国（境）费0万元，与2023年预算持平。",
        "（二）公务接待费1.50万元。比2023年预算持平，主要原因是。",
      ]),
    ).toEqual([
      `1. ${fund} overseas | 0万元 | 持平 budgeted 2023`,
      `2. ${fund} hospitality | 1.50万元 | 持平 budgeted 2023 因`,
    ])
  })

  test("meetings and training beside them", () => {
    expect(three("会议费2.00万元，比上年减少0.50万元；培训费1.00万元，与上年持平。")).toEqual([
      "meetings generalBudget total | 2.00万元 | 减少 0.50万元",
      "training generalBudget total | 1.00万元 | 持平",
    ])
  })
})
