import * as Result from "effect/Result"
import { describe, expect, expectTypeOf, it } from "vitest"
import {
  ancestorAt,
  classificationOf,
  type Code,
  type DepartmentalEconomicCode,
  type FunctionalCode,
  isCode,
  isDescendant,
  isLevel,
  levelOf,
  parentOf,
  parseCode,
  printSplit,
  splitCode,
} from "../../src/classification/index.ts"
import { departmental, functional } from "./of.ts"

describe("reading a code", () => {
  it.each([
    ["2010301", "2010301"],
    ["20103", "20103"],
    ["201", "201"],
    ["201 03 01", "2010301"],
    ["201 3 1", "2010301"],
    ["201\t03", "20103"],
    ["201|03|01", "2010301"],
    ["201-03-01", "2010301"],
    ["201.03.01", "2010301"],
    ["２０１０３０１", "2010301"],
    [" ２０１\u3000０３ ", "20103"],
    ["20103 01", "2010301"],
    [["201", "03", "01"], "2010301"],
    [["201", "3", ""], "20103"],
    [["201", " ", ""], "201"],
    [["201", "20103", "2010301"], "2010301"],
  ])("%j is %s", (printed, code) => {
    expect(Result.getOrThrow(parseCode("functional", printed))).toBe(code)
  })

  it("knows the economic classifications", () => {
    expect(Result.getOrThrow(parseCode("departmentalEconomic", "301 2"))).toBe("30102")
    expect(Result.getOrThrow(parseCode("departmentalEconomic", ["303", "01"]))).toBe("30301")
    expect(Result.getOrThrow(parseCode("governmentEconomic", "50201"))).toBe("50201")
  })

  it.each([
    ["functional", "", "blank"],
    ["functional", ["", "", ""], "blank"],
    ["functional", "301", "firstDigit"],
    ["functional", "2010", "length"],
    ["functional", "201031", "length"],
    ["functional", "20", "length"],
    ["functional", "2 01", "length"],
    ["functional", "201 0301", "length"],
    ["functional", "201 201 01", "length"],
    ["functional", "20103011", "length"],
    ["functional", "201 03 01 01", "tooManyParts"],
    ["functional", ["201", "", "01"], "missingPart"],
    ["functional", "201x", "notDigits"],
    ["functional", "合计", "notDigits"],
    ["functional", "201,03", "notDigits"],
    ["departmentalEconomic", "3010101", "length"],
    ["departmentalEconomic", "301 01 01", "tooManyParts"],
    ["departmentalEconomic", "501", "firstDigit"],
    ["governmentEconomic", "301", "firstDigit"],
  ] as const)("%s refuses %j: %s", (classification, printed, fault) => {
    const result = parseCode(classification, printed)
    expect(Result.isFailure(result) && result.failure).toMatchObject({ _tag: "InvalidCode", classification, fault })
  })

  it("says what is wrong and what would be right", () => {
    const result = parseCode("departmentalEconomic", "3011")
    expect(Result.isFailure(result) && result.failure.message).toBe(
      '"3011" is not a departmental economic code: a class has 3 digits and a section 2 more',
    )
  })
})

describe("a code", () => {
  it("is written joined, or in its parts", () => {
    expect(splitCode(functional("2010301"))).toEqual(["201", "03", "01"])
    expect(printSplit(functional("20103"))).toBe("201 03")
    expect(printSplit(functional("201"), "|")).toBe("201")
  })

  it("has a level", () => {
    expect(["201", "20103", "2010301"].map((text) => levelOf(functional(text)))).toEqual(["class", "section", "item"])
  })

  it("has a parent, unless it is a class", () => {
    expect(parentOf(functional("2010301"))).toBe("20103")
    expect(parentOf(functional("20103"))).toBe("201")
    expect(parentOf(functional("201"))).toBeUndefined()
  })

  it("belongs to a class and a section", () => {
    expect(ancestorAt(functional("2010301"), "class")).toBe("201")
    expect(ancestorAt(functional("2010301"), "section")).toBe("20103")
    expect(ancestorAt(functional("201"), "class")).toBe("201")
    expect(ancestorAt(functional("201"), "section")).toBeUndefined()
  })

  it("lies below its class and its section, not below itself or a neighbour", () => {
    const item = functional("2010301")
    expect(isDescendant(item, functional("201"))).toBe(true)
    expect(isDescendant(item, functional("20103"))).toBe(true)
    expect(isDescendant(item, item)).toBe(false)
    expect(isDescendant(item, functional("20104"))).toBe(false)
  })

  it("tells its classification", () => {
    expect(classificationOf(functional("201"))).toBe("functional")
    expect(classificationOf(departmental("30101"))).toBe("departmentalEconomic")
  })
})

describe("the type of a code", () => {
  it("is a string, but no string is a code until it was checked", () => {
    expectTypeOf<FunctionalCode>().toExtend<string>()
    expectTypeOf<string>().not.toExtend<FunctionalCode>()
    expectTypeOf<FunctionalCode>().not.toExtend<DepartmentalEconomicCode>()
    expectTypeOf<FunctionalCode<"item">>().toExtend<FunctionalCode>()
    expectTypeOf<FunctionalCode>().not.toExtend<FunctionalCode<"item">>()
    expectTypeOf<FunctionalCode>().toExtend<Code>()
  })

  it("narrows with its level and classification", () => {
    const itemOf = (text: string) => (isCode("functional", text) && isLevel(text, "item") ? text : undefined)
    expectTypeOf(itemOf).returns.toExtend<FunctionalCode<"item"> | undefined>()
    expect(itemOf("2010301")).toBe("2010301")
    expect(itemOf("20103")).toBeUndefined()
  })
})
