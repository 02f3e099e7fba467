import { describe, expect, it } from "vitest"
import { readHtml } from "../../../src/ingest/readers/html/read-html.ts"
import { blocksShown, codesOf, documentOf, failureOf } from "../flow/show.ts"
import { effortOf } from "../../support/effort.ts"

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = (html: string) => readHtml(bytesOf(html))
const blocks = (html: string) => blocksShown(read(html))
const figures = "<table><tr><th>项目<th>金额<tr><td>合计<td>12.30</table>"
const figuresShown = ["项目|金额", "合计|12.30"]

describe("the text of a web page", () => {
  it("breaks where blocks and line breaks are", () => {
    expect(blocks("<h1>标题</h1><p>第一段<br>第二段</p><div>甲<span>乙</span>丙<p>丁</div>戊")).toEqual([
      "标题",
      "第一段",
      "第二段",
      "甲乙丙",
      "丁",
      "戊",
    ])
  })
  it("collapses white space as browsers do, and drops line breaks between Chinese letters", () => {
    expect(blocks("<p>\n  收入预算\n  合计  12.30&nbsp;万元，\n比上年增加 </p>")).toEqual([
      "收入预算合计 12.30 万元，比上年增加",
    ])
    expect(blocks("<p>\u3000\u3000合\u3000计&#8203;</p>")).toEqual(["合\u3000计"])
  })
  it("resolves entities, also broken ones", () => {
    expect(blocks("<p>&lt;合计&gt; &amp;amp; &#20108; &unreal; A&ampB</p>")).toEqual(["<合计> &amp; 二 &unreal; A&B"])
  })
  it("numbers the items of numbered lists", () => {
    expect(blocks('<ol start="3"><li>甲<li>乙</ol><ul><li>丙</ul><ol style="list-style:none"><li>丁</ol>')).toEqual([
      "3. 甲",
      "4. 乙",
      "丙",
      "丁",
    ])
  })
  it("knows its lines in the page's source", () => {
    expect(documentOf(read(`<p>一</p>\n\n<p>二</p>\n${figures}`)).blocks.map(({ position }) => position.line)).toEqual([
      1, 3, 4,
    ])
  })
  it("leaves out what is not shown", () => {
    const hidden = '<script>x("1")</script><style>p{}</style><p style="color:red;display: none">隐</p><p hidden>藏</p>'
    expect(blocks(`${hidden}<p>显<!-- 注 --><select><option>选</select><button>按</button></p>`)).toEqual(["显"])
  })
})

describe("the tables of a web page", () => {
  it("are read with spans, headings and captions", () => {
    const html =
      "<table><caption>收支总表</caption><thead><tr><th rowspan=2>项目<th colspan=2>支出<tr><th>基本<th>项目</thead><tfoot><tr><td>合计<td>3<td>4</tfoot><tr><td>甲<td>1<td>2</table>"
    expect(blocks(html)).toEqual(["收支总表", ["项目[2x1]|支出[1x2]", "基本|项目", "甲|1|2", "合计|3|4"]])
    expect(documentOf(read(html)).blocks[1]).toMatchObject({ headerRows: 2, confidence: "ruled" })
  })
  it("are read although tags are missing", () => {
    expect(blocks("<table><tr><td>项目<td>金额<tr><td>合计<td>12.30<p>注</table>")).toEqual([
      ["项目|金额", "合计|12.30注"],
    ])
  })
  it("keep stray text where it stands", () => {
    expect(
      blocks("<p>前</p><table>单位：万元<tr><td>项目<td>金额</tr>注：一<tr><td>合计<td>1</table><p>后</p>"),
    ).toEqual(["前", "单位：万元", ["项目|金额", "合计|1"], "注：一", "后"])
  })
  it("may be nested, to lay out the page", () => {
    expect(blocks(`<table><tr><td><p>说明</p>${figures}<p>结束</p></td></tr></table>`)).toEqual([
      "说明",
      figuresShown,
      "结束",
    ])
  })
  it("leave out hidden rows, and say so", () => {
    const html = '<table><tr><td>项目<td>金额<tr style="display:none"><td>草稿<td>9<tr><td>合计<td>1</table>'
    expect(blocks(html)).toEqual([["项目|金额", "合计|1"]])
    expect(codesOf(read(html))).toEqual(["hidden-cells"])
  })
})

describe("the encoding of a web page", () => {
  /** “<p>预算公开</p>” in GBK. */
  const gbk = Uint8Array.from([
    0x3c, 0x70, 0x3e, 0xd4, 0xa4, 0xcb, 0xe3, 0xb9, 0xab, 0xbf, 0xaa, 0x3c, 0x2f, 0x70, 0x3e,
  ])
  const withHead = (head: string, body: Uint8Array): Uint8Array => Uint8Array.from([...bytesOf(head), ...body])

  it("is the declared one", () => {
    expect(blocksShown(readHtml(withHead('<meta charset="gb2312">', gbk)))).toEqual(["预算公开"])
    expect(
      blocksShown(readHtml(withHead('<META http-equiv=Content-Type content="text/html; charset=GBK">', gbk))),
    ).toEqual(["预算公开"])
  })
  it("is GB18030 where none is declared, or a wrong one", () => {
    expect(blocksShown(readHtml(gbk))).toEqual(["预算公开"])
    expect(blocksShown(readHtml(withHead('<meta charset="utf-8">', gbk)))).toEqual(["预算公开"])
    expect(blocksShown(readHtml(withHead('<meta charset="no-such">', gbk)))).toEqual(["预算公开"])
  })
  it("is UTF-8 wherever the bytes are, whatever is declared", () => {
    expect(blocks('<meta charset="gb2312"><p>预算公开</p>')).toEqual(["预算公开"])
    expect(blocks("\ufeff<p>预算公开</p>")).toEqual(["预算公开"])
  })
  it("may be UTF-16", () => {
    const text = "\ufeff<p>预算</p>"
    const bytes = new Uint8Array(2 * text.length)
    for (let i = 0; i < text.length; i++) new DataView(bytes.buffer).setUint16(2 * i, text.charCodeAt(i), true)
    expect(blocksShown(readHtml(bytes))).toEqual(["预算"])
  })
  it("may be broken, which is said", () => {
    const broken = withHead("<p>预算", Uint8Array.from([0xff, 0xff, 0x3c, 0x2f, 0x70, 0x3e]))
    expect(codesOf(readHtml(broken))).toEqual(["damaged-text"])
  })
})

describe("the article of a site's page", () => {
  const links = (count: number) => Array.from({ length: count }, (_, i) => `<li><a href="/c${i}">栏目${i}</a>`).join("")
  const prose = "本年度收支预算严格按照规定编制，各项支出均有依据。".repeat(30)
  const site = (content: string, before = "") =>
    `<!doctype html><html><head><title>页</title><meta name="ArticleTitle" content="青石县林业局2024年预算"></head><body><div class="top"><ul>${links(8)}</ul></div><div class="wrap"><div class="pos">当前位置：<a href="/">首页</a><a href="/a">公开</a><a href="/b">预算</a></div>${before}<div id="zoom">${content}</div></div><div class="footer">主办：青石县人民政府 备案号1234</div></body></html>`

  it("is read without the site around it", () => {
    expect(blocks(site(`<p>${prose}</p>${figures}`))).toEqual(["青石县林业局2024年预算", prose, figuresShown])
  })
  it("takes the heading that stands above it", () => {
    expect(blocks(site(`<p>${prose}</p>`, "<h1>林业局 2024年预算公开</h1>"))).toEqual(["林业局 2024年预算公开", prose])
  })
  it("does not repeat a title that it has itself", () => {
    expect(blocks(site(`<p>青石县林业局 2024年预算</p><p>${prose}</p>`))).toEqual(["青石县林业局 2024年预算", prose])
  })
  it("includes every table of amounts, wherever it stands", () => {
    const found = blocks(site(`<p>${prose}</p>`, `<div>${figures}</div>`))
    expect(found).toContainEqual(figuresShown)
    expect(found).toContain(prose)
  })
  it("keeps a contents list of links within the page", () => {
    expect(
      blocks(
        site(
          `<ul><li><a href="#a">一、概况</a><li><a href="#b">二、预算表</a><li><a href="#c">三、说明</a></ul><p>${prose}</p>`,
        ),
      ),
    ).toContain("二、预算表")
  })
  it("says which attachments, embedded files and pictures were not read", () => {
    const content = `<p>${prose}</p><p><a href="/f/1.pdf?x=1">部门预算.pdf</a><a href="2.xlsx">附表</a></p><iframe src="a"></iframe><img src="t.png">`
    const found = documentOf(read(site(content)))
    expect(found.warnings.map(({ code }) => code)).toEqual(["attachments", "embedded-objects", "pictures"])
    expect(found.warnings[0]?.message.zh).toContain("部门预算.pdf、附表")
  })
})

describe("a page that is not whole, or too much", () => {
  it("says that it was cut off", () => {
    const whole = `<html><body><p>说明</p>${figures}<p>完</p></body></html>`
    expect(codesOf(read(whole))).toEqual([])
    expect(codesOf(read(whole.slice(0, -20)))).toEqual(["cut-off"])
    expect(codesOf(read(`<p>说明</p>${figures.slice(0, -8)}`))).toEqual(["cut-off"])
  })
  it("is refused when there is nothing in it", () => {
    expect(failureOf(read("<html><body><img src=a></body></html>"))).toBe("NoText")
    expect(failureOf(read("<frameset><frame src=a></frameset>"))).toBe("NoText")
    expect(failureOf(read(""))).toBe("NoText")
  })
  it("is refused beyond its limits", () => {
    expect(failureOf(readHtml(bytesOf("<p>a".repeat(200)), { maxNodes: 100 }))).toBe("LimitExceeded")
    expect(failureOf(readHtml(bytesOf(`<table>${"<tr><td>a<td>1".repeat(50)}</table>`), { maxCells: 50 }))).toBe(
      "LimitExceeded",
    )
    const comb = `<table><tr>${"<td>1".repeat(1200)}</tr>${"<tr><td>1".repeat(1200)}</table>`
    expect(failureOf(read(comb))).toBe("LimitExceeded")
  })
  it.each([
    ["blocks", "<div>"],
    ["tables", "<table><tr><td>"],
    ["formatting", "<b><p>"],
    ["lists", "<ol><li>"],
    ["headers", "<article><header>"],
    ["links", "<a href=x><div>"],
  ])("may nest %s 20 000 deep", (_, tag) => {
    const { result, milliseconds } = effortOf(() => blocks(`${tag.repeat(20_000)}底`))
    expect(result.at(-1)).toContain("底")
    expect(milliseconds).toBeLessThan(5000)
  })
})
