import { execFileSync } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as XLSX from "@e965/xlsx"
import { strFromU8, unzipSync } from "fflate"
import { SaxesParser } from "saxes"
import { describe, expect, it } from "vitest"
import { itemOf } from "../../../src/report/checklist/assign.ts"
import { toChecklist } from "../../../src/report/checklist/checklist.ts"
import { linesOf } from "../../../src/report/checklist/lines.ts"
import { inCells, linesIn } from "../../../src/report/checklist/problems.ts"
import { sheetNames } from "../../../src/report/checklist/sheet-names.ts"
import { isAudited } from "../../../src/report/run-report.ts"
import { disclosureOf } from "../../facts/sample.ts"
import { sample } from "../sample.ts"
import { chinese, english, example } from "./example.ts"
import { expectGolden } from "./golden.ts"
import { dangerous, hostile } from "./hostile.ts"

const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]))
const sampleRun = { report: sample, disclosures: [] }
const soffice = "/usr/bin/soffice"
if (!existsSync(soffice))
  process.stderr.write(`The test that LibreOffice opens the checklist is skipped: no ${soffice}.\n`)

/** The cells of a sheet as another library reads them. */
const cellsOf = (bytes: Uint8Array, sheet: number): readonly (readonly unknown[])[] => {
  const book = XLSX.read(bytes, { cellFormula: true })
  const found = book.Sheets[book.SheetNames[sheet] ?? ""]
  return found === undefined ? [] : XLSX.utils.sheet_to_json<unknown[]>(found, { header: 1, defval: "" })
}

describe("the checklist", () => {
  it("is the golden file, part by part", () => {
    const parts = Object.entries(partsOf(toChecklist(example, chinese))).map(([path, xml]) => `== ${path}\n${xml}\n`)
    expectGolden("example.checklist.txt", parts.join("").replaceAll("<row", "\n<row"))
  })

  it("is the same every time", () => expect(toChecklist(example, chinese)).toEqual(toChecklist(example, chinese)))

  it("has every finding in one line", () => {
    for (const [index, document] of example.report.documents.entries()) {
      if (!isAudited(document)) continue
      const lines = linesOf(document, example.disclosures[index])
      const listed = lines.flatMap(({ findings }) => findings)
      expect(listed).toHaveLength(document.findings.length)
      expect(new Set(listed)).toEqual(new Set(document.findings))
    }
  })

  it("says what was read of what a person has to check", () => {
    const [document] = example.report.documents
    if (document === undefined || !isAudited(document)) throw new Error("no example")
    const remark = (of: string) =>
      linesOf(document, example.disclosures[0]).find(({ name: { zh } }) => zh === of)?.remark?.zh
    expect(remark("按时公开")).toBe("（读到：2025-02-18）")
    expect(remark("名词解释")).toBe("（读到 4 条）")
    expect(remark("目录")).toBeUndefined()
    const bare = example.disclosures[0] && { ...example.disclosures[0], glossary: [] }
    expect(linesOf(document, bare).find(({ name: { zh } }) => zh === "名词解释")?.remark?.zh).toBe("（没有读到）")
  })

  it("puts a finding where a checker looks for it", () => {
    const disclosure = disclosureOf({
      narrative: {
        sections: [
          { key: "narrative", title: "预算编制说明", paragraphs: [] },
          { title: "实施方案", paragraphs: [] },
          { key: "procurement", title: "政府采购情况", paragraphs: [] },
        ],
        statements: [],
        projects: [],
      },
    })
    const of = (pointer: string) => itemOf(pointer, disclosure)?.id
    expect(of("/narrative/sections/0/paragraphs")).toBe("narrative")
    expect(of("/narrative/sections/1/paragraphs")).toBe("projects")
    expect(of("/narrative/sections/2")).toBe("other")
    expect(of("/narrative/projects/0/amount")).toBe("projects")
    expect(of("/blankPages")).toBe("contents")
    expect(of("/profile/functions/3")).toBe("functions")
    expect(of("/profile/staff/0")).toBe("offices")
    expect(of("/tables/income/rows/0")).toBe("tables")
  })

  it("says yes, no, and what nobody has checked", () => {
    const [document] = example.report.documents
    if (document === undefined || !isAudited(document)) throw new Error("no example")
    const lines = linesOf(document, example.disclosures[0])
    const of = (name: string) => lines.find(({ name: { zh } }) => zh.includes(name))?.standing
    expect(of("按时公开")).toBe("open")
    expect(of("单位支出总体情况表")).toBe("no")
    expect(of("单位收支总体情况表")).toBe("yes")
    // It is announced by the contents list, and is not there.
    expect(of("政府性基金预算支出情况表")).toBe("no")
  })

  it("is read by another library as it was written", () => {
    const bytes = toChecklist(example, chinese)
    expect(XLSX.read(bytes).SheetNames).toEqual(["汇总", "青岚县档案馆", "青岚县档案馆 (2)"])
    const rows = cellsOf(bytes, 1)
    expect(rows[0]?.[0]).toContain("2025年度单位预算公开情况检查表")
    expect(rows.flat().filter((cell) => cell === "否").length).toBeGreaterThan(3)
    expect(cellsOf(bytes, 0)[2]?.slice(0, 3)).toEqual([1, "青岚县档案馆", 2025])
  })

  it("lists a file that could not be read", () => {
    const rows = cellsOf(toChecklist(sampleRun, english), 0)
    expect(rows.at(-1)?.join()).toContain("empty.txt")
    expect(rows.at(-1)?.join()).toContain("The file is empty.")
  })

  it("gives sheets names that spreadsheets accept, each once", () => {
    const names = sheetNames(["a/b", "A b", "很".repeat(40), "很".repeat(40), "", "汇总"], ["汇总"])
    expect(names).toEqual(["a b", "A b (2)", "很".repeat(31), `${"很".repeat(27)} (2)`, "-", "汇总 (2)"])
  })

  it("never makes a cell higher than a page shows, and loses no sentence", () => {
    const sentences = Array.from({ length: 60 }, (_, index) => `${index + 1}. ${"字".repeat(index)}`)
    const cells = inCells(sentences, 40, 24)
    expect(cells.join("\n").split("\n")).toEqual(sentences)
    for (const cell of cells) expect(linesIn(cell, 40)).toBeLessThanOrEqual(24)
  })

  it("lets nothing dangerous through, and holds no formula", () => {
    for (const run of [hostile, example]) {
      const parts = partsOf(toChecklist(run, chinese))
      for (const xml of Object.values(parts)) {
        expect(xml).not.toMatch(dangerous)
        expect(xml).not.toMatch(/<f[ >]/)
        const parser = new SaxesParser()
        parser.on("error", (error) => {
          throw error
        })
        parser.write(xml).close()
      }
      for (const [path, xml] of Object.entries(parts))
        if (path.includes("worksheets/"))
          for (const [, cell] of xml.matchAll(/<c ([^>]*)>/g))
            expect(cell).toMatch(/ t="inlineStr"|^r="[A-Z]+\d+" s="10"$/)
    }
  })

  it.skipIf(!existsSync(soffice))("is opened by LibreOffice", { timeout: 120_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), "gouji-checklist-"))
    writeFileSync(join(folder, "hostile.xlsx"), toChecklist(hostile, chinese))
    const profile = `-env:UserInstallation=file://${folder}/profile`
    const options = [
      "--headless",
      "--convert-to",
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1",
    ]
    execFileSync(soffice, [profile, ...options, "--outdir", folder, join(folder, "hostile.xlsx")], { stdio: "ignore" })
    const summary = readFileSync(join(folder, "hostile-汇总.csv"), "utf8")
    expect(summary).toContain("=cmd()|'")
  })
})
