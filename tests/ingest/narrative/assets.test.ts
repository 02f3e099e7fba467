import { describe, expect, test } from "vitest"
import type { StateAssets } from "../../../src/disclosure/index.ts"
import { recogniseText } from "../../../src/ingest/recognise/recognise-text.ts"
import { budget, forgetful, section, show } from "./reading.ts"

const assets = (texts: readonly string[]): StateAssets | undefined =>
  recogniseText(
    {
      front: [],
      contents: [],
      parts: [{ ...section("narrative", []), level: 1, children: [section("stateAssets", texts)] }],
    },
    budget,
    forgetful,
  ).stateAssets

const groups = (list: StateAssets["plannedGroups"] | undefined): readonly string[] =>
  (list ?? []).map(({ name, count, value }) =>
    [name, show(count), show(value)].filter((each) => each !== undefined).join(" "),
  )
const equipment = (list: StateAssets["equipment"] | undefined): readonly string[] =>
  (list ?? []).map(({ threshold, count }) => `${show(threshold) ?? ""}以上 ${show(count) ?? ""}`)

describe("state assets held", () => {
  test("kinds with their value, one a paragraph", () => {
    const found = assets([
      "截至2023年底，云溪县档案馆占用使用国有资产总体情况为：",
      "1. 房屋1200平方米，价值310.5万元。",
      "2. 车辆3辆，价值62.00万元；其中：一般公务用车2辆，价值40.00万元；执法执勤用车1辆，价值22.00万元；其他车辆0辆，价值0万元。",
      "3. 办公家具价值15.20万元。",
      "4. 其他资产价值88.80万元。",
      "单位价值50万元以上大型设备2台，单位价值100万元以上大型设备1台。",
      "2024年单位预算未安排购置车辆经费，安排购置50万元以上大型设备1台，单位价值100万元以上大型设备0台。",
    ])
    expect(found?.asOf).toBe("2023年底")
    expect(show(found?.buildings?.area)).toBe("1200平方米")
    expect(show(found?.buildings?.value)).toBe("310.5万元")
    expect(found?.buildings?.value?.decimals).toBe(2)
    expect(show(found?.vehicles?.count)).toBe("3辆")
    expect(show(found?.vehicles?.value)).toBe("62.00万元")
    expect(groups(found?.vehicles?.groups)).toEqual([
      "一般公务用车 2辆 40.00万元",
      "执法执勤用车 1辆 22.00万元",
      "其他车辆 0辆 0万元",
    ])
    expect(show(found?.furniture)).toBe("15.20万元")
    expect(show(found?.other)).toBe("88.80万元")
    expect(equipment(found?.equipment)).toEqual(["50万元以上 2台", "100万元以上 1台"])
    expect(show(found?.plannedVehicles)).toBe("0辆")
    expect(equipment(found?.plannedEquipment)).toEqual(["50万元以上 1台", "100万元以上 0台"])
  })

  test("many kinds of vehicles in one sentence, and those that are planned", () => {
    const found = assets([
      "截至2023年12月31日，云溪县档案馆共有车辆4辆，其中：机要通信用车1辆、应急保障用车1辆、其他用车2辆；单价100万元（含）以上设备（不含车辆）1台（套）。",
      "2024年单位预算安排购置车辆1辆，其中：机要通信用车1辆、其他用车0辆；单位预算安排购置单价100万元（含）以上设备（不含车辆）2台（套）。",
    ])
    expect(found?.asOf).toBe("2023年12月31日")
    expect(show(found?.vehicles?.count)).toBe("4辆")
    expect(groups(found?.vehicles?.groups)).toEqual(["机要通信用车 1辆", "应急保障用车 1辆", "其他用车 2辆"])
    expect(equipment(found?.equipment)).toEqual(["100万元以上 1台"])
    expect(show(found?.plannedVehicles)).toBe("1辆")
    expect(groups(found?.plannedGroups)).toEqual(["机要通信用车 1辆", "其他用车 0辆"])
    expect(equipment(found?.plannedEquipment)).toEqual(["100万元以上 2台"])
  })

  test("the original value of all assets, and of kinds", () => {
    const found = assets([
      "共有车辆3辆，其中：一般公务用车2辆、一般执法执勤用车0辆、特种专业技术用车1辆、其他用车0辆。截至2023年12月31日，资产原值合计500.00万元，其中：(1)土地、房屋及构筑物310.00万元。",
    ])
    expect(show(found?.vehicles?.count)).toBe("3辆")
    expect(groups(found?.vehicles?.groups)).toEqual([
      "一般公务用车 2辆",
      "一般执法执勤用车 0辆",
      "特种专业技术用车 1辆",
      "其他用车 0辆",
    ])
    expect(show(found?.total)).toBe("500.00万元")
    expect(show(found?.buildings?.value)).toBe("310.00万元")
  })

  test("a car counted in 台", () => {
    expect(show(assets(["本单位现有公务用车2台（轿车）。"])?.vehicles?.count)).toBe("2台")
  })
})

test("what a planned vehicle will cost is the plan's, not the stock's", () => {
  const found = assets([
    "车辆3辆，价值62.00万元。2024年单位预算安排购置车辆1辆，其中：应急保障用车1辆，价值20.00万元。",
  ])
  expect(show(found?.vehicles?.value)).toBe("62.00万元")
  expect(groups(found?.plannedGroups)).toEqual(["应急保障用车 1辆 20.00万元"])
})
