import { existsSync, readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { readXlsx } from "../../../src/ingest/readers/sheet/xlsx/read-xlsx.ts"
import { blocksShown, codesOf, documentOf, failureOf } from "../flow/show.ts"
import { zipOf } from "../opc/build.ts"
import { n, row, type SheetParts, t, type WorkbookParts, xlsx, xlsxFiles } from "./build.ts"
import { effortOf } from "../../support/effort.ts"

const read = (parts: WorkbookParts) => readXlsx(xlsx(parts))
const sheet = (name: string, rows: string, more: Omit<SheetParts, "name" | "rows"> = {}): WorkbookParts => ({
  sheets: [{ name, rows, ...more }],
  formats: ["0.00", "#,##0.00", "00"],
})

/** A form as bureaus hand it out: title, labels, headings over headings, figures, a note. */
const form = sheet(
  "收支总表",
  [
    row(1, t("A1", "附件1")),
    row(2, t("A2", "2024年单位收支总表")),
    row(4, t("A4", "编制单位：青石县林业局"), t("D4", "单位：万元")),
    row(6, t("A6", "项目"), t("C6", "支出")),
    row(7, t("A7", "编码"), t("B7", "名称"), t("C7", "基本\n支出"), t("D7", "项目支出")),
    row(8, n("A8", "213"), t("B8", "农林水支出"), n("C8", "10.5", 1), n("D8", "1202", 2)),
    row(9, t("A9", "213 02"), t("B9", "林业和草原"), n("C9", "10.5", 1), '<c r="D9" s="1"/>'),
    row(20, t("A20", "合计"), n("C20", "10.5", 1), n("D20", "1202", 2)),
    row(22, t("A22", "注：含上年结转。")),
  ].join(""),
  {
    after:
      '<mergeCells><mergeCell ref="A2:D3"/><mergeCell ref="A6:B6"/><mergeCell ref="C6:D6"/><mergeCell ref="A20:B20"/></mergeCells>',
  },
)

describe("reading a workbook", () => {
  it("reads title, labels, table and note of a sheet", () => {
    expect(blocksShown(read(form))).toEqual([
      "附件1",
      "2024年单位收支总表",
      "编制单位：青石县林业局",
      "单位：万元",
      [
        "项目[1x2]|支出[1x2]",
        "编码|名称|基本支出|项目支出",
        "213|农林水支出|10.50|1,202.00",
        "213 02|林业和草原|10.50|",
        "|||",
        "合计[1x2]|10.50|1,202.00",
      ],
      "注：含上年结转。",
    ])
  })

  it("knows the sheet and the address of every cell", () => {
    const grid = documentOf(read(form)).blocks.find(({ _tag }) => _tag === "Grid")
    expect(grid?.position).toEqual({ sheet: "收支总表", cell: "A6" })
    expect(grid?._tag === "Grid" && grid.cells.find(({ text }) => text === "1,202.00")?.position).toEqual({
      sheet: "收支总表",
      cell: "D8",
    })
  })

  it("reads strings of every kind", () => {
    const parts: WorkbookParts = {
      strings: [
        "<t>科目</t>",
        '<r><t>一般</t></r><r><rPr/><t xml:space="preserve">公共 服务</t></r><rPh sb="0" eb="1"><t>yi</t></rPh>',
        "<t>甲_x000D_\n乙&amp;丙</t>",
      ],
      sheets: [
        {
          name: "Sheet1",
          rows: [
            '<row><c t="s"><v>0</v></c><c t="str"><f>A1</f><v>结果</v></c></row>',
            '<row><c t="s"><v>1</v></c><c t="b"><v>1</v></c></row>',
            '<row><c t="s"><v>2</v></c><c t="e"><v>#REF!</v></c></row>',
          ].join(""),
        },
      ],
    }
    expect(blocksShown(read(parts))).toEqual([["科目|结果", "一般公共 服务|TRUE", "甲乙&丙|#REF!"]])
  })

  it("takes amounts from the digits of the file, and keeps those that are not displayed", () => {
    const rows = [
      row(1, t("A1", "项目"), t("B1", "金额")),
      row(2, t("A2", "甲"), n("B2", "1222.2800000000002", 1)),
      row(3, t("A3", "乙"), n("B3", "606.384", 1)),
      row(4, t("A4", "丙"), n("B4", "7")),
    ]
    const [grid] = documentOf(read(sheet("Sheet1", rows.join("")))).blocks
    const amounts = grid?._tag === "Grid" ? grid.cells.filter((cell) => cell.column === 1 && cell.row > 0) : []
    expect(amounts.map(({ text, value }) => [text, value])).toEqual([
      ["1222.28", undefined],
      ["606.38", "606.384"],
      ["7", undefined],
    ])
  })

  it("reads cells that do not say where they are", () => {
    const rows = '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c><c r="C2"><v>4</v></c></row>'
    expect(blocksShown(read(sheet("Sheet1", rows)))).toEqual([["1|2|", "3||4"]])
  })

  it("reads the tables of one sheet apart", () => {
    const rows = [
      row(1, t("A1", "表一 收入表")),
      row(2, t("A2", "项目"), t("B2", "金额")),
      row(3, t("A3", "拨款"), n("B3", "5")),
      row(5, t("A5", "表二 支出表")),
      row(6, t("A6", "项目"), t("B6", "金额")),
      row(7, t("A7", "基本"), n("B7", "5")),
    ]
    expect(blocksShown(read(sheet("Sheet1", rows.join(""))))).toEqual([
      "表一 收入表",
      ["项目|金额", "拨款|5"],
      "表二 支出表",
      ["项目|金额", "基本|5"],
    ])
  })

  it("reads prose line by line", () => {
    const rows =
      row(1, t("A1", "名词解释")) +
      row(2, t("A2", "\u3000\u3000一、基本支出：指日常支出。\n\u3000\u3000二、项目支出：指专项支出。"))
    expect(blocksShown(read(sheet("Sheet1", rows)))).toEqual([
      "名词解释",
      "一、基本支出：指日常支出。",
      "二、项目支出：指专项支出。",
    ])
  })

  it("gives a table without title the name of its sheet", () => {
    const rows = row(1, t("A1", "项目"), t("B1", "金额")) + row(2, t("A2", "合计"), n("B2", "5"))
    expect(blocksShown(read(sheet("政府性基金预算支出表", rows)))[0]).toBe("政府性基金预算支出表")
    expect(blocksShown(read(sheet("Sheet2", rows)))).toHaveLength(1)
  })
})

describe("what a workbook hides", () => {
  const rows =
    row(1, t("A1", "项目"), t("B1", "密"), t("C1", "金额")) +
    `<row r="2" hidden="1">${t("A2", "草稿")}${n("C2", "9")}</row>` +
    row(3, t("A3", "合计"), t("B3", "x"), n("C3", "0"))
  const columns = '<cols><col min="2" max="2" hidden="1"/></cols>'

  it("is left out, and said", () => {
    const hidden = read({
      sheets: [
        { name: "Sheet1", rows, before: columns },
        { name: "底稿", rows, state: "veryHidden" },
      ],
    })
    expect(blocksShown(hidden)).toEqual([["项目|金额", "合计|0"]])
    expect(codesOf(hidden)).toEqual(["hidden-cells", "hidden-sheet"])
  })
  it("may be its zeros", () => {
    const before = '<sheetViews><sheetView showZeros="0" workbookViewId="0"/></sheetViews>'
    const two =
      row(1, t("A1", "项目"), t("B1", "金额")) +
      row(2, t("A2", "甲"), n("B2", "5")) +
      row(3, t("A3", "乙"), n("B3", "0"))
    expect(blocksShown(read(sheet("Sheet1", two, { before })))).toEqual([["项目|金额", "甲|5", "乙|"]])
  })
  it("may lie under merged cells", () => {
    const covered = row(1, t("A1", "项目"), t("B1", "旧"), t("C1", "金额")) + row(2, t("A2", "合计"), n("C2", "5"))
    const found = read(sheet("Sheet1", covered, { after: '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>' }))
    expect(blocksShown(found)).toEqual([["项目|金额", "合计|5"]])
    expect(codesOf(found)).toEqual(["covered-cells"])
  })
  it("may be the results of its formulas", () => {
    const formula =
      row(1, t("A1", "项目"), t("B1", "金额")) + row(2, t("A2", "合计"), '<c r="B2"><f>SUM(B3:B9)</f></c>')
    expect(codesOf(read(sheet("Sheet1", formula)))).toEqual(["formula-without-value"])
  })
})

describe("a workbook that is not what it should be", () => {
  it("is refused with the reason", () => {
    const { "xl/workbook.xml": _, ...withoutWorkbook } = xlsxFiles(form)
    expect(failureOf(readXlsx(zipOf(withoutWorkbook)))).toBe("DamagedFile")
    const bytes = xlsx(form)
    expect(failureOf(readXlsx(bytes.subarray(0, bytes.length / 2)))).toBe("DamagedFile")
    expect(failureOf(read(sheet("空", "")))).toBe("NoText")
    expect(failureOf(read(sheet("表", "<row><c><v>1</v></row>")))).toBe("DamagedFile")
    expect(failureOf(readXlsx(bytes, { maxCells: 5 }))).toBe("LimitExceeded")
    expect(failureOf(readXlsx(bytes, { maxInflatedBytes: 500 }))).toBe("LimitExceeded")
  })

  it("costs nothing by claims about its extent", () => {
    const corners = row(1, t("A1", "a"), t("B1", "b")) + row(1_048_576, t("A1048576", "c"), t("XFD1048576", "d"))
    const claims = sheet("Sheet1", corners, { after: '<mergeCells><mergeCell ref="C1:XFD1048575"/></mergeCells>' })
    const { result, milliseconds } = effortOf(() => blocksShown(read(claims)))
    expect(result).toEqual([["a|b|", "||", "c||d"]])
    expect(milliseconds).toBeLessThan(500)
  })

  it("stops at a grid that would unfold to a million cells", () => {
    const diagonal = Array.from(
      { length: 1500 },
      (_, i) => `<row r="${i + 1}"><c><v>1</v></c><c r="${letters(i + 1)}${i + 1}"><v>1</v></c></row>`,
    )
    expect(failureOf(read(sheet("Sheet1", diagonal.join(""))))).toBe("LimitExceeded")
  })

  it("cannot reach a prototype by a sheet's name", () => {
    const rows = row(1, t("A1", "项目"), t("B1", "金额")) + row(2, t("A2", "合计"), n("B2", "5"))
    const names = ["__proto__", "constructor", "toString"]
    const found = blocksShown(read({ sheets: names.map((name) => ({ name, rows })) }))
    expect(found.filter((block) => typeof block === "string")).toEqual(names)
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})

const letters = (column: number): string =>
  column < 0 ? "" : letters(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26))

const corpus = new URL("../../../../shared/corpus/documents/", import.meta.url)

describe.skipIf(!existsSync(corpus))("the blank forms of the corpus", () => {
  const blank = (name: string) => documentOf(readXlsx(new Uint8Array(readFileSync(new URL(name, corpus)))))

  it.each(["unit_budget_template.xlsx", "department_budget_template.xlsx"])(
    "%s holds nine tables under their titles",
    (name) => {
      const { blocks } = blank(name)
      const titles = blocks.flatMap((block, i) => {
        if (block._tag !== "Grid") return []
        const above = blocks
          .slice(0, i)
          .filter(({ _tag }) => _tag === "Paragraph")
          .slice(-3)
        return above.flatMap((paragraph) =>
          paragraph._tag === "Paragraph" && paragraph.text.endsWith("表") ? [paragraph.text] : [],
        )
      })
      expect(titles).toHaveLength(9)
      expect(new Set(titles).size).toBe(9)
    },
  )
})
