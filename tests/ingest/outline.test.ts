import { describe, expect, it } from "vitest"
import { buildOutline } from "../../src/ingest/recognise/build-outline.ts"
import type { Outline, Section } from "../../src/ingest/recognise/outline.ts"
import { sourceOf, tabbed } from "./support/document.ts"

const outline = (text: string): Outline => buildOutline(sourceOf(text).blocks).outline

const show = ({ level, number, title, key, content, children }: Section): unknown => [
  `${level} ${number} ${title} <${key ?? ""}>`,
  content.map((item) => (item._tag === "Grid" ? "grid" : item.text)),
  ...children.map(show),
]
const shown = (text: string): unknown => outline(text).parts.map(show)

const withContents = `青禾县图书馆2025年单位预算公开

目  录

第一部分 青禾县图书馆概况
一、主要职能
二、机构设置
第二部分 2025年单位预算情况说明
一、收支预算总体情况

第一部分 青禾县图书馆概况
一、主要职能
（一）收藏图书；
（二）借阅图书。
二、机构设置
内设2个科室。
第二部分 2025年单位预算情况说明
一、收支预算总体情况
收支总预算10万元。
（一）机关运行经费情况
无。
`

describe("the outline of a document", () => {
  it("ends the contents list where its headings begin to repeat", () => {
    const { front, contents } = outline(withContents)
    expect(front.map(({ text }) => text)).toEqual(["青禾县图书馆2025年单位预算公开"])
    expect(contents.map(({ text }) => text)).toEqual([
      "第一部分 青禾县图书馆概况",
      "一、主要职能",
      "二、机构设置",
      "第二部分 2025年单位预算情况说明",
      "一、收支预算总体情况",
    ])
  })

  it("nests parts, sections and subsections, and knows what they are about", () => {
    expect(shown(withContents)).toEqual([
      [
        "1 一 青禾县图书馆概况 <profile>",
        [],
        ["2 一 主要职能 <functions>", ["（一）收藏图书；", "（二）借阅图书。"]],
        ["2 二 机构设置 <organisation>", ["内设2个科室。"]],
      ],
      [
        "1 二 2025年单位预算情况说明 <narrative>",
        [],
        [
          "2 一 收支预算总体情况 <narrative.total>",
          ["收支总预算10万元。"],
          ["3 一 机关运行经费情况 <operatingExpenses>", ["无。"]],
        ],
      ],
    ])
  })

  it("finds parts that print their titles without numbers, as the contents list announces them", () => {
    const text = `青禾县2025年区级单位预算
目 录
一、单位主要职能
二、名词解释
三、单位预算编制说明
青禾县图书馆主要职能
主要职能包括：
1.收藏图书。
名词解释
（一）财政拨款收入：指从本级财政部门取得的财政拨款。
2025年单位预算编制说明
2025年，收入预算10万元。
`
    expect(shown(text)).toEqual([
      ["1  青禾县图书馆主要职能 <functions>", ["主要职能包括：", "1.收藏图书。"]],
      ["1  名词解释 <glossary>", ["（一）财政拨款收入：指从本级财政部门取得的财政拨款。"]],
      ["1  2025年单位预算编制说明 <narrative>", ["2025年，收入预算10万元。"]],
    ])
  })

  it("takes the title of a part for one below a list of names that no full stop ends", () => {
    const text = `青禾县2025年区级部门预算
目 录
一、部门机构设置
二、名词解释
三、部门预算编制说明
青禾县图书局机构设置
具体包括：
1. 青禾县图书局本部
2. 青禾县古籍保护中心
名词解释
（一）财政拨款收入：指从本级财政部门取得的财政拨款。
2025年部门预算编制说明
2025年，收入预算10万元。
`
    expect(shown(text)).toEqual([
      ["1  青禾县图书局机构设置 <organisation>", ["具体包括：", "1. 青禾县图书局本部", "2. 青禾县古籍保护中心"]],
      ["1  名词解释 <glossary>", ["（一）财政拨款收入：指从本级财政部门取得的财政拨款。"]],
      ["1  2025年部门预算编制说明 <narrative>", ["2025年，收入预算10万元。"]],
    ])
  })

  it("takes a document without contents list and parts as it comes, tables first", () => {
    const text = `收支总表\n单位：万元\n${tabbed(["项目", "预算数"], ["合计", "1"])}\n一、部门职责\n管理档案。\n二、机关运行经费\n无。`
    expect(shown(text)).toEqual([
      ["2 一 部门职责 <functions>", ["管理档案。"]],
      ["2 二 机关运行经费 <operatingExpenses>", ["无。"]],
    ])
  })

  it("leaves terms with definitions, sentences and amounts under their numbers as text", () => {
    const text = "第四部分 名词解释\n一、财政拨款：指财政拨款数。\n二、基本支出，是指…\n（一）因公出国（境）费1万元"
    expect(shown(text)).toEqual([
      [
        "1 四 名词解释 <glossary>",
        ["一、财政拨款：指财政拨款数。", "二、基本支出，是指…", "（一）因公出国（境）费1万元"],
      ],
    ])
  })

  it("ends a contents list that nothing repeats", () => {
    const { contents, parts } = outline(
      "目录\n一、概况……1\n二、预算表……3\n本单位成立于1990年，负责全县图书管理工作。\n地址在县城。",
    )
    expect(contents.map(({ text }) => text)).toEqual(["一、概况……1", "二、预算表……3"])
    expect(parts).toEqual([])
  })
})

describe("a paragraph cut by a page break", () => {
  const passages = (text: string) =>
    outline(`第三部分 预算情况说明\n${text}`).parts.flatMap(({ content }) =>
      content.flatMap((item) =>
        item._tag === "Passage" ? [[item.text, item.pieces.map(({ offset }) => offset)]] : [],
      ),
    )

  it("is joined where a sentence goes on", () => {
    const [before, after] = ["基本支出2025年预算数为35万元，比上年预算减少10万元，下降", "22.22%，主要原因是人员减少。"]
    expect(passages(`${before}\n\n${after}`)).toEqual([[`${before}${after}`, [0, before.length]]])
    expect(passages("职业年金2025年预算数为31.27万元，增长0.64%，主要原因\n是：缴费基数上调。")).toHaveLength(1)
  })

  it("is not joined to a list item, a label, a heading, a title or a date", () => {
    const first = "资金执行时间为2025年1月1日至2025年12月31日"
    for (const next of [
      "2. 项目名称：馆藏保护",
      "项目承担单位：本馆",
      "（一）机关运行经费情况",
      "项目支出绩效目标表",
      "2025年2月1日",
    ])
      expect(passages(`${first}\n${next}`)[0]).toEqual([first, [0]])
  })

  it("is not joined to what closes with a mark, or is only a caption", () => {
    expect(passages("收入预算包括：一般公共预算。\n支出预算包括教育支出。")).toHaveLength(2)
    expect(passages("其中：\n人员经费1万元。")).toHaveLength(2)
  })
})
