import { describe, expect, it } from "vitest"
import type { Json } from "../../src/rules/index.ts"
import { checksOf } from "./evaluating.ts"

const fixture = {
  unit: "示例单位",
  procurement: {
    total: { value: "10.00", unit: "万元" },
    goods: { value: "", unit: "万元" },
    services: { value: "4", unit: "万元" },
  },
  profile: { functions: ["甲", "乙"] },
  performance: { projects: { value: "3", unit: "个" } },
}
const said = (message: string, assert: Json = { var: "$.unit" }) =>
  checksOf({ message: { zh: message, en: message }, assert }, fixture)[0]?.message()

describe("a message", () => {
  it.each([
    ["shows an amount as printed, with its unit", "{$.procurement.total}", "10.00万元", "10.00 万元"],
    ["shows a blank as one", "{$.procurement.goods}", "空白", "blank"],
    ["shows a count", "{$.performance.projects}", "3个", "3 个"],
    ["shows a text", "{$.unit}。", "示例单位。", "示例单位。"],
    ["shows a list", "{$.profile.functions}", "甲、乙", "甲, 乙"],
    ["shows what is not there as a dash", "{$.region}", "—", "—"],
    ["leaves other braces alone", "{ } {}", "{ } {}", "{ } {}"],
  ])("%s", (_, message, zh, en) => {
    expect(said(message)).toEqual({ zh, en })
  })

  it("shows both sides and the difference", () => {
    const assert = {
      agrees: [
        { var: "$.procurement.total" },
        { "+": [{ var: "$.procurement.goods" }, { var: "$.procurement.services" }] },
      ],
    }
    expect(said("{actual} {expected} {difference}", assert)?.zh).toBe("10.00万元 4.00万元 6.00万元")
  })

  it("shows a quotient to two digits more than what it is compared with", () => {
    const assert = { agrees: [{ amount: ["39.12", "%", 2] }, { percent: ["785.29", "2007.00"] }] }
    expect(said("{actual} {expected} {difference}", assert)?.en).toBe("39.12% 39.1276% -0.0076%")
  })
})
