import { describe, expect, it } from "vitest"
import {
  childrenOf,
  entriesByName,
  entriesOf,
  evidenceOf,
  governmentCodeOf,
  lookup,
  namesOf,
  revenueLine,
} from "../../src/classification/index.ts"
import { departmental, functional } from "./of.ts"

describe("looking up a code in a year", () => {
  it.each([
    ["207", 2018, "文化体育与传媒支出"],
    ["207", 2019, "文化旅游体育与传媒支出"],
    ["210", 2018, "医疗卫生与计划生育支出"],
    ["210", 2022, "卫生健康支出"],
    ["20805", 2019, "行政事业单位离退休"],
    ["20805", 2020, "行政事业单位养老支出"],
    ["2080501", 2022, "行政单位离退休"],
    ["2010301", 2022, "行政运行"],
    ["20604", 2022, "技术研究与开发"],
    ["2013899", 2025, "其他市场监督管理事务"],
  ])("%s in %d is %s", (code, year, name) => {
    expect(lookup("functional", code, year)?.name).toBe(name)
  })

  it("knows the economic classifications", () => {
    expect(lookup("departmentalEconomic", "30301", 2022)).toMatchObject({
      name: "离休费",
      level: "section",
      funds: "personnel",
    })
    expect(lookup("departmentalEconomic", "302", 2022)).toMatchObject({ name: "商品和服务支出", funds: "operating" })
    expect(lookup("governmentEconomic", "501", 2022)?.name).toBe("机关工资福利支出")
  })

  it("keeps an unknown code apart from one that has no name known for the year", () => {
    expect(entriesOf("functional", "299")).toEqual([])
    expect(lookup("functional", "21305", 2022)).toBeUndefined()
    expect(entriesOf("functional", "21305").map(({ name }) => name)).toEqual(["扶贫", "巩固脱贫攻坚成果衔接乡村振兴"])
  })

  it("never finds a code of one classification in another", () => {
    expect(lookup("departmentalEconomic", "201", 2022)).toBeUndefined()
  })
})

describe("the names that a code may have", () => {
  it("are two around a change whose year is not certain", () => {
    expect(namesOf("functional", "215", 2020)).toEqual(["资源勘探信息等支出", "资源勘探工业信息等支出"])
    expect(namesOf("functional", "215", 2022)).toEqual(["资源勘探工业信息等支出"])
  })

  it("are one where the year is certain", () => {
    expect(namesOf("functional", "210", 2018)).toEqual(["医疗卫生与计划生育支出"])
    expect(namesOf("functional", "210", 2019)).toEqual(["卫生健康支出"])
  })
})

describe("evidence", () => {
  it("tells what is printed in disclosures from what is recalled", () => {
    const evidence = (code: string, year = 2024) =>
      entriesOf("functional", code)
        .filter(({ from = 0, to = 9999 }) => from <= year && year <= to)
        .map(evidenceOf)
    expect(evidence("201")).toEqual(["attested"])
    expect(evidence("20101")).toEqual(["recalled"])
    expect(evidence("2013804")).toEqual(["uncertain"])
  })
})

describe("children", () => {
  it("of the whole are the classes", () => {
    const classes = childrenOf("departmentalEconomic", 2022).map(({ code }) => code)
    expect(classes).toContain("301")
    expect(classes.every((code) => code.length === 3)).toBe(true)
  })

  it("of a code are one level below it, in that year", () => {
    const sections = childrenOf("functional", 2022, functional("208"))
    expect(sections.every(({ code, level }) => level === "section" && code.startsWith("208"))).toBe(true)
    expect(sections.map(({ name }) => name)).toContain("行政事业单位养老支出")
    expect(sections.map(({ name }) => name)).not.toContain("行政事业单位离退休")
    expect(childrenOf("functional", 2022, functional("2010301"))).toEqual([])
  })
})

describe("looking up a name", () => {
  it("finds the code within its section", () => {
    const found = entriesByName("functional", "行政运行", { year: 2022, within: functional("20103") })
    expect(found.map(({ code }) => code)).toEqual(["2010301"])
  })

  it("does not mind how the name is typed", () => {
    expect(entriesByName("departmentalEconomic", "维修(护) 费")[0]?.code).toBe("30213")
  })

  it("tells levels apart", () => {
    const [section] = entriesByName("functional", "污染防治", { level: "section" })
    expect(section?.code).toBe("21103")
    expect(entriesByName("functional", "污染防治", { level: "class" })).toEqual([])
  })

  it("tells years apart", () => {
    expect(entriesByName("functional", "卫生健康支出", { year: 2016 })).toEqual([])
    expect(entriesByName("functional", "卫生健康支出", { year: 2022 })[0]?.code).toBe("210")
  })
})

describe("the government code of a departmental one", () => {
  it("depends on the unit", () => {
    expect(governmentCodeOf(departmental("30101"), "administrative")).toBe("50101")
    expect(governmentCodeOf(departmental("30101"), "institution")).toBe("50501")
  })

  it("may not be known", () => {
    expect(governmentCodeOf(departmental("30107"), "administrative")).toBeUndefined()
    expect(governmentCodeOf(departmental("39999"), "institution")).toBeUndefined()
  })
})

describe("a line of income", () => {
  it.each([
    ["财政拨款(补助)", "appropriation"],
    ["1.一般公共预算", "generalBudget"],
    ["五、事业收入", "institutional"],
    ["经营收入", "business"],
    ["使用非财政拨款结余（含专用结余）", "useOfSurplus"],
    ["总计", "total"],
  ])("%s is %s", (name, key) => {
    expect(revenueLine(name)?.key).toBe(key)
  })

  it("is none for another name", () => {
    expect(revenueLine("行政运行")).toBeUndefined()
  })
})

describe("a lookup", () => {
  it("reaches no prototype", () => {
    for (const name of ["constructor", "__proto__", "toString"]) {
      expect(lookup("functional", name, 2022)).toBeUndefined()
      expect(entriesByName("functional", name)).toEqual([])
      expect(revenueLine(name)).toBeUndefined()
    }
  })
})
