import { strToU8, zipSync } from "fflate"
import { element, escapeXml } from "../xml.ts"
import { type Sheet, sheetXml } from "./sheet.ts"
import { stylesXml } from "./styles.ts"

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
const packageTypes = "http://schemas.openxmlformats.org/package/2006"
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml"

/** A sheet's name in a reference. */
export const quoteName = (name: string): string => `'${name.replaceAll("'", "''")}'`

const contentTypes = (count: number): string =>
  declaration +
  element("Types", { xmlns: `${packageTypes}/content-types` }, [
    element("Default", { Extension: "rels", ContentType: "application/vnd.openxmlformats-package.relationships+xml" }),
    element("Default", { Extension: "xml", ContentType: "application/xml" }),
    element("Override", { PartName: "/xl/workbook.xml", ContentType: `${spreadsheet}.sheet.main+xml` }),
    element("Override", { PartName: "/xl/styles.xml", ContentType: `${spreadsheet}.styles+xml` }),
    ...Array.from({ length: count }, (_, index) =>
      element("Override", {
        PartName: `/xl/worksheets/sheet${index + 1}.xml`,
        ContentType: `${spreadsheet}.worksheet+xml`,
      }),
    ),
  ])

const relation = (id: string, type: string, target: string): string =>
  element("Relationship", { Id: id, Type: `${office}/${type}`, Target: target })

const relations = (items: readonly string[]): string =>
  declaration + element("Relationships", { xmlns: `${packageTypes}/relationships` }, items)

const workbookXml = (sheets: readonly Sheet[]): string =>
  declaration +
  element("workbook", { xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main", "xmlns:r": office }, [
    element(
      "bookViews",
      {},
      element("workbookView", { xWindow: 0, yWindow: 0, windowWidth: 24000, windowHeight: 12000 }),
    ),
    element(
      "sheets",
      {},
      sheets.map(({ name }, index) => element("sheet", { name, sheetId: index + 1, "r:id": `rId${index + 1}` })),
    ),
    element(
      "definedNames",
      {},
      sheets.map(({ name, header }, index) =>
        element(
          "definedName",
          { name: "_xlnm.Print_Titles", localSheetId: index },
          escapeXml(`${quoteName(name)}!$1:$${header}`),
        ),
      ),
    ),
  ])

/** A workbook as a file. The same sheets always make the same bytes. */
export const workbook = (sheets: readonly Sheet[]): Uint8Array => {
  const parts: Readonly<Record<string, string>> = {
    "[Content_Types].xml": contentTypes(sheets.length),
    "_rels/.rels": relations([relation("rId1", "officeDocument", "xl/workbook.xml")]),
    "xl/workbook.xml": workbookXml(sheets),
    "xl/_rels/workbook.xml.rels": relations([
      ...sheets.map((_, index) => relation(`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`)),
      relation(`rId${sheets.length + 1}`, "styles", "styles.xml"),
    ]),
    "xl/styles.xml": stylesXml,
    ...Object.fromEntries(
      sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet, index === 0)]),
    ),
  }
  // No clock: the first day that a zip file can name.
  const mtime = new Date(1980, 0, 1)
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, [strToU8(xml), { mtime }]])))
}
