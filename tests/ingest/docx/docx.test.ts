import { describe, expect, it } from "vitest"
import { readDocx } from "../../../src/ingest/readers/docx/read-docx.ts"
import { blocksShown, codesOf, documentOf, failureOf } from "../flow/show.ts"
import { zipOf } from "../opc/build.ts"
import { docx, docxFiles, p, r, tbl, tc, tr } from "./build.ts"

const read = (body: string) => readDocx(docx({ body }))
const grid = (...rows: readonly string[]) => blocksShown(read(tbl(...rows)))
const figures = [tr(tc("项目"), tc("金额")), tr(tc("合计"), tc("12.30"))]
const figuresShown = ["项目|金额", "合计|12.30"]

describe("reading a Word document", () => {
  it("reads paragraphs and tables in their order", () => {
    expect(blocksShown(read(p("收入预算表") + p("单位：万元") + tbl(...figures) + p("注：含结转。")))).toEqual([
      "收入预算表",
      "单位：万元",
      figuresShown,
      "注：含结转。",
    ])
  })

  it("counts paragraphs as lines", () => {
    expect(documentOf(read(p("一") + tbl(...figures) + p("二"))).blocks.map(({ position }) => position.line)).toEqual([
      1, 2, 6,
    ])
  })

  it("reads tabs, breaks and characters with a name", () => {
    const runs = "<w:r><w:t>目录</w:t><w:tab/><w:t>1</w:t><w:br/><w:t>A</w:t><w:noBreakHyphen/><w:t>B</w:t></w:r>"
    const properties = '<w:tabs><w:tab w:val="left" w:pos="420"/></w:tabs>'
    expect(blocksShown(read(`<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`))).toEqual(["目录\t1", "A-B"])
  })

  it("reads what stands in content controls, links and fields, and not the fields' codes", () => {
    const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGEREF _Toc1 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r("3")}`
    const body = `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent><w:p><w:hyperlink>${r("一、概况")}</w:hyperlink>${field}</w:p></w:sdtContent></w:sdt>`
    expect(blocksShown(read(body))).toEqual(["一、概况3"])
  })

  it("leaves out hidden text and phonetic guides", () => {
    const hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>密</w:t></w:r>"
    const shownAgain = '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>计</w:t></w:r>'
    const ruby = `<w:r><w:ruby><w:rt>${r("yi")}</w:rt><w:rubyBase>${r("亿")}</w:rubyBase></w:ruby></w:r>`
    expect(blocksShown(read(`<w:p>${r("合")}${hidden}${shownAgain}${ruby}</w:p>`))).toEqual(["合计亿"])
  })

  it("reads a text box once, after its paragraph", () => {
    const box = `<w:txbxContent>${p("青石县林业局")}</w:txbxContent>`
    const drawing = `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box}</mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    expect(blocksShown(read(`<w:p>${r("2024年部门预算")}${drawing}</w:p>${p("目录")}`))).toEqual([
      "2024年部门预算",
      "青石县林业局",
      "目录",
    ])
  })
})

describe("tables of a Word document", () => {
  it("have cells over several columns and rows", () => {
    expect(
      grid(
        tr(tc("项目", '<w:gridSpan w:val="2"/>'), tc("合计", '<w:vMerge w:val="restart"/>')),
        tr(tc("编码"), tc("名称"), tc("", "<w:vMerge/>")),
        tr(tc("201"), tc("一般公共服务支出"), tc("5.00")),
      ),
    ).toEqual([["项目[1x2]|合计[2x1]", "编码|名称", "201|一般公共服务支出|5.00"]])
  })

  it("have rows that begin further right", () => {
    expect(
      grid(
        tr(tc("甲"), tc("乙")),
        '<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>' + tc("1") + "</w:tr>",
        tr(tc("丙"), tc("2")),
      ),
    ).toEqual([["甲|乙", "|1", "丙|2"]])
  })

  it("have several paragraphs in a cell", () => {
    expect(
      grid(tr(`<w:tc>${p("公务接待")}${p("费")}</w:tc>`, tc("金额")), tr(tc("x"), `<w:tc>${p("1")}${p("2")}</w:tc>`)),
    ).toEqual([["公务接待费|金额", "x|1 2"]])
  })

  it("know which rows repeat as headings", () => {
    const heading = `<w:tr><w:trPr><w:tblHeader/></w:trPr>${tc("项目")}${tc("金额")}</w:tr>`
    expect(documentOf(read(tbl(heading, tr(tc("合计"), tc("1"))))).blocks).toMatchObject([{ headerRows: 1 }])
  })

  it("may stand in a cell of another", () => {
    expect(blocksShown(read(tbl(tr(`<w:tc>${p("表一")}${tbl(...figures)}${p("")}</w:tc>`))))).toEqual([
      "表一",
      figuresShown,
    ])
    const outer = tbl(...figures, tr(tc("明细"), `<w:tc>${p("见下")}${tbl(...figures)}${p("")}</w:tc>`))
    expect(blocksShown(read(outer))).toEqual([[...figuresShown, "明细|见下"], figuresShown])
  })

  it("may be nested thousands deep", () => {
    const depth = 5000
    const nested = "<w:tbl><w:tr><w:tc>".repeat(depth) + p("底") + "</w:tc></w:tr></w:tbl>".repeat(depth)
    expect(blocksShown(read(nested))).toEqual(["底"])
  })
})

describe("tracked changes", () => {
  it("are taken as accepted, and said", () => {
    const changed = `<w:p>${r("预算")}<w:del><w:r><w:delText>9.00</w:delText></w:r></w:del><w:ins>${r("8.00")}</w:ins>${r("万元")}</w:p>`
    expect(blocksShown(read(changed))).toEqual(["预算8.00万元"])
    expect(codesOf(read(changed))).toEqual(["tracked-changes"])
    expect(
      blocksShown(
        read(`<w:p><w:moveFrom>${r("旧")}</w:moveFrom>${r("留")}</w:p><w:p><w:moveTo>${r("新")}</w:moveTo></w:p>`),
      ),
    ).toEqual(["留", "新"])
  })
  it("may join paragraphs and take rows away", () => {
    const open = `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${r("前半句，")}</w:p>`
    expect(blocksShown(read(open + p("后半句。")))).toEqual(["前半句，后半句。"])
    const row = `<w:tr><w:trPr><w:del w:id="2"/></w:trPr>${tc("删")}${tc("1")}</w:tr>`
    expect(grid(tr(tc("项目"), tc("金额")), row, tr(tc("合计"), tc("2")))).toEqual([["项目|金额", "合计|2"]])
  })
})

describe("what is not read", () => {
  it("is said: notes, pictures, embedded objects", () => {
    const body = `<w:p>${r("收入")}<w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:drawing><a:blip xmlns:a="x"/></w:drawing></w:r><w:r><w:object><o:OLEObject xmlns:o="x"/></w:object></w:r></w:p>`
    expect(codesOf(read(body))).toEqual(["notes", "pictures", "embedded-objects"])
    expect(codesOf(read(p("收入")))).toEqual([])
  })
})

describe("a file that is no readable Word document", () => {
  it("is refused with the reason", () => {
    expect(failureOf(read(""))).toBe("NoText")
    expect(failureOf(read("<w:p>"))).toBe("DamagedFile")
    const bytes = docx({ body: p("合计") })
    expect(failureOf(readDocx(bytes.subarray(0, bytes.length - 40)))).toBe("DamagedFile")
    const { "word/document.xml": _, ...files } = docxFiles({ body: "" })
    expect(failureOf(readDocx(zipOf(files)))).toBe("DamagedFile")
    const entities =
      '<!DOCTYPE w [<!ENTITY a "x">]><w:document xmlns:w="w"><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:document>'
    expect(failureOf(readDocx(zipOf({ ...files, "word/document.xml": entities })))).toBe("DamagedFile")
    const many = tbl(...Array.from({ length: 30 }, () => tr(tc("a"), tc("1"))))
    expect(failureOf(readDocx(docx({ body: many }), { maxCells: 50 }))).toBe("LimitExceeded")
  })

  it("may claim spans as wide as it likes", () => {
    const wide = tr(...Array.from({ length: 60 }, () => tc("a", '<w:gridSpan w:val="100000"/>')))
    expect(grid(wide, tr(tc("b"), tc("1")))).toHaveLength(1)
  })
})
