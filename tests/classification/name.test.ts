import { describe, expect, it } from "vitest"
import { normaliseName, sameName } from "../../src/classification/index.ts"

describe("comparing names", () => {
  it.each([
    ["维修(护)费", "维修（护）费"],
    ["因公出国（境） 费用", "因公出国(境)费用"],
    ["一般公共\n服务支出", "一般公共服务支出"],
    ["机关\u3000服务", "机关服务"],
    ["Ａ－Ｂ", "A—B"],
  ])("%j and %j are the same", (a, b) => {
    expect(sameName(a, b)).toBe(true)
  })

  it.each([
    ["其它支出", "其他支出"],
    ["技术与开发", "技术研究与开发"],
    ["一般公共服务", "一般公共服务支出"],
    ["", "其他支出"],
  ])("%j and %j are not", (a, b) => {
    expect(sameName(a, b)).toBe(false)
  })

  it("settles in one step", () => {
    const name = " 因公出国（境）——费用 "
    expect(normaliseName(normaliseName(name))).toBe(normaliseName(name))
  })
})
