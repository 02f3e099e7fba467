import { readFileSync } from "node:fs"
import type { Server } from "node:http"
import * as Result from "effect/Result"
import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { encodeDisclosure } from "../../../src/index.ts"
import { readText, type SourceDocument } from "../../../src/ingest/index.ts"
import { readDisclosurePromise } from "../../../src/node.ts"
import { hasBrowser, launch } from "../../report/formats/browser.ts"
import { docx, p, tbl, tc, tr } from "../docx/build.ts"
import { hasChineseFont } from "../flow/fonts.ts"
import { escape, pageOf, rowsOf } from "../flow/render.ts"
import { drawTable, plainTable } from "../pdf/support/draw-table.ts"
import { text, writePdf } from "../pdf/support/pdf-writer.ts"
import { row, t, xlsx } from "../sheet/build.ts"
import { serveApplication } from "./bundle.ts"

const example = readFileSync(new URL("../../../examples/qinglan-archives-2025-unit-budget.txt", import.meta.url))
const source: SourceDocument = Result.getOrThrow(readText(example))

const asWord = ({ blocks }: SourceDocument): Uint8Array =>
  docx({
    body: blocks
      .map((block) =>
        block._tag === "Paragraph"
          ? p(escape(block.text))
          : tbl(...rowsOf(block).map((cells) => tr(...cells.map((cell) => tc(escape(cell)))))),
      )
      .join(""),
  })

const asWorkbook = ({ blocks }: SourceDocument): Uint8Array => {
  let number = 0
  const rows = blocks.flatMap((block) => {
    const texts = block._tag === "Paragraph" ? [[block.text]] : rowsOf(block)
    number += 1
    return texts.map((cells) => {
      number += 1
      return row(number, ...cells.map((cell, i) => t(`${String.fromCharCode(65 + i)}${number}`, cell)))
    })
  })
  return xlsx({ sheets: [{ name: "公开", rows: rows.join("") }] })
}

/** Its font is not in the file: a character map is needed. */
const drawn = writePdf({
  pages: [
    {
      content:
        text(200, 780, "青岚县档案馆2025年单位预算", 18) +
        text(220, 740, "单位收入预算总表") +
        text(450, 720, "单位：万元", 10) +
        drawTable(
          plainTable(
            [
              ["项目", "合计", "财政拨款收入"],
              ["青岚县档案馆", "286.00", "286.00"],
              ["合计", "286.00", "286.00"],
            ],
            { width: 150 },
          ),
        ),
    },
  ],
})

describe.skipIf(!hasBrowser)("documents read in a browser", () => {
  let browser: Browser
  let page: Page
  let server: Server
  let scripts: ReadonlyMap<string, number>
  const requested: string[] = []
  const complaints: string[] = []

  beforeAll(async () => {
    const served = await serveApplication()
    server = served.server
    scripts = served.scripts
    browser = await launch()
    page = await browser.newPage()
    page.on("pageerror", (error) => complaints.push(error.message))
    page.on("request", (request) => requested.push(new URL(request.url()).pathname))
    await page.goto(served.address)
  })
  afterAll(async () => {
    await browser.close()
    server.close()
  })

  const readInPage = async (bytes: Uint8Array): Promise<unknown> => {
    const encoded = Buffer.from(bytes).toString("base64")
    const read: unknown = await page.evaluate(`readBase64(${JSON.stringify(encoded)})`)
    return JSON.parse(String(read))
  }
  const readInNode = async (bytes: Uint8Array): Promise<unknown> =>
    JSON.parse(JSON.stringify(encodeDisclosure((await readDisclosurePromise(bytes)).disclosure)))

  it("the page loads no more than it needs: the code for a format comes with its first file", () => {
    const loaded = requested.reduce((sum, path) => sum + (scripts.get(path) ?? 0), 0)
    const all = [...scripts.values()].reduce((sum, size) => sum + size, 0)
    expect(loaded).toBeLessThan(all / 2)
  })

  it.each<readonly [string, () => Uint8Array]>([
    ["text", () => new Uint8Array(example)],
    ["a web page", () => new TextEncoder().encode(pageOf(source))],
    ["Word", () => asWord(source)],
    ["Excel", () => asWorkbook(source)],
    ["a PDF whose font is not in it", () => drawn],
  ])("%s is the same disclosure as in Node", async (_, make) => {
    const bytes = make()
    const read = await readInPage(bytes)
    expect(read).toMatchObject({ unit: "青岚县档案馆", fiscalYear: 2025 })
    expect(read).toEqual(await readInNode(bytes))
  })

  it.skipIf(!hasChineseFont)("a PDF that the browser itself printed is the same disclosure as in Node", async () => {
    const printing = await browser.newPage()
    await printing.setContent(pageOf(source))
    const bytes = new Uint8Array(await printing.pdf({ format: "A4", margin: { top: "2cm", bottom: "2cm" } }))
    await printing.close()
    const read = await readInPage(bytes)
    expect(read).toEqual(await readInNode(bytes))
    // Printed, it says what the text says that it was made of; and it has pages, of which none is blank.
    expect(read).toEqual(Object.assign({}, await readInNode(new Uint8Array(example)), { blankPages: [] }))
  })

  it("what cannot be read is a value there too", async () => {
    expect(await readInPage(new Uint8Array())).toBe("EmptyFile")
    expect(await readInPage(new TextEncoder().encode("%PDF-1.7 nothing"))).toBe("DamagedFile")
    expect(complaints).toEqual([])
  })
})
