import { describe, expect, it } from "vitest"
import { formatListNumber } from "../../../src/ingest/readers/docx/number-formats.ts"
import { readDocx } from "../../../src/ingest/readers/docx/read-docx.ts"
import { blocksShown } from "../flow/show.ts"
import { abstractList, docx, item, list, p } from "./build.ts"

const read = (body: string, numbering: string, styles = "") => blocksShown(readDocx(docx({ body, numbering, styles })))

/** 一、 (一) 1. as in most disclosures. */
const outline = abstractList(0, ["chineseCounting", "%1、"], ["chineseCounting", "（%2）"], ["decimal", "%3."])

describe("the labels of numbered paragraphs", () => {
  it("are counted level by level", () => {
    const body = [
      item("收支总体情况", 1),
      item("收入预算", 1),
      item("一般公共预算", 1, 1),
      item("基本支出", 1, 2),
      item("项目支出", 1, 2),
      item("政府性基金", 1, 1),
      item("人员经费", 1, 2),
      p("不编号的一段"),
      item("名词解释", 1),
      item("财政拨款", 1, 1),
    ].join("")
    expect(read(body, outline + list(1, 0))).toEqual([
      "一、收支总体情况",
      "二、收入预算",
      "（一）一般公共预算",
      "1. 基本支出",
      "2. 项目支出",
      "（二）政府性基金",
      "1. 人员经费",
      "不编号的一段",
      "三、名词解释",
      "（一）财政拨款",
    ])
  })

  it("go on through lists of one definition, and begin anew where a list says so", () => {
    const lists =
      outline +
      list(1, 0) +
      list(2, 0) +
      list(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>')
    const body = item("甲", 1) + item("乙", 2) + item("丙", 3) + item("丁", 3) + item("戊", 1)
    expect(read(body, lists)).toEqual(["一、甲", "二、乙", "一、丙", "二、丁", "三、戊"])
  })

  it("repeat the numbers of the levels above", () => {
    const legal = abstractList(
      0,
      ["chineseCounting", "第%1章", '<w:suff w:val="space"/>'],
      ["decimal", "%1.%2", "<w:isLgl/>"],
    )
    const body = item("总则", 1) + item("依据", 1, 1) + item("范围", 1, 1)
    expect(read(body, legal + list(1, 0))).toEqual(["第一章 总则", "1.1 依据", "1.2 范围"])
  })

  it("count a level that was skipped as begun", () => {
    const lists = abstractList(0, ["decimal", "%1."], ["decimal", "%1.%2."]) + list(1, 0)
    expect(read(item("a", 1, 1) + item("b", 1) + item("c", 1, 1), lists)).toEqual(["1.1. a", "2. b", "2.1. c"])
  })

  it("may not begin anew below the level that says so", () => {
    const kept = abstractList(0, ["decimal", "%1."], ["decimal", "(%2)", '<w:lvlRestart w:val="0"/>'])
    const body = item("a", 1) + item("b", 1, 1) + item("c", 1) + item("d", 1, 1)
    expect(read(body, kept + list(1, 0))).toEqual(["1. a", "(1)b", "2. c", "(2)d"])
  })

  it("come from the style of a heading, and from the style that it is based on", () => {
    const definition = abstractList(
      0,
      ["chineseCounting", "第%1部分", '<w:pStyle w:val="Heading1"/>'],
      ["chineseCounting", "%2、", '<w:pStyle w:val="Heading2"/>'],
    )
    const styles = [
      '<w:style w:styleId="Heading1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
      '<w:style w:styleId="Heading2"><w:basedOn w:val="Heading1"/></w:style>',
      '<w:style w:styleId="Quiet"><w:basedOn w:val="Heading1"/></w:style>',
    ].join("")
    const styled = (text: string, style: string, more = "") => p(text, `<w:pStyle w:val="${style}"/>${more}`)
    const none = '<w:numPr><w:numId w:val="0"/></w:numPr>'
    const body =
      styled("概况", "Heading1") + styled("职责", "Heading2") + styled("机构", "Heading2") + styled("无", "Quiet", none)
    expect(read(body, definition + list(1, 0), styles)).toEqual(["第一部分 概况", "一、职责", "二、机构", "无"])
  })

  it("may be defined by a list style", () => {
    const linked = '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Outline"/></w:abstractNum>'
    const named = outline.replace("<w:lvl ", '<w:styleLink w:val="Outline"/><w:lvl ')
    expect(read(item("甲", 5), named + linked + list(5, 1))).toEqual(["一、甲"])
  })

  it("are no bullets, and no label is made up for a list that is not defined", () => {
    expect(read(item("甲", 1) + item("乙", 9), abstractList(0, ["bullet", ""]) + list(1, 0))).toEqual(["甲", "乙"])
  })
})

describe("the numbers of labels", () => {
  it.each([
    ["decimal", 12, "12"],
    ["decimalZero", 3, "03"],
    ["upperRoman", 14, "XIV"],
    ["lowerLetter", 28, "bb"],
    ["chineseCounting", 10, "十"],
    ["chineseCounting", 21, "二十一"],
    ["chineseCountingThousand", 105, "一百零五"],
    ["japaneseCounting", 11, "十一"],
    ["ideographDigital", 10, "一〇"],
    ["chineseLegalSimplified", 3, "叁"],
    ["chineseLegalSimplified", 12, "壹拾贰"],
    ["ideographTraditional", 2, "乙"],
    ["ideographTraditional", 11, "11"],
    ["ideographZodiac", 12, "亥"],
    ["decimalEnclosedCircle", 3, "③"],
    ["decimalEnclosedParen", 1, "⑴"],
    ["decimalEnclosedFullstop", 20, "⒛"],
    ["ideographEnclosedCircle", 1, "㊀"],
    ["decimalFullWidth", 12, "１２"],
    ["none", 5, ""],
    ["somethingNew", 5, "5"],
  ])("%s %d is %s", (format, number, text) => {
    expect(formatListNumber(format, number)).toBe(text)
  })
})
