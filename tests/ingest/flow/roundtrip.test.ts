import { execFileSync } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { delimiter, join } from "node:path"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { afterAll, describe, expect, it } from "vitest"
import { Disclosure } from "../../../src/disclosure/index.ts"
import { readText, recognise, type SourceDocument } from "../../../src/ingest/index.ts"
import { readDocument } from "../../../src/ingest/read-disclosure.ts"
import { loadInstalledCMap } from "../../../src/ingest/readers/pdf/node/load-cmap.ts"
import { hasChineseFont } from "./fonts.ts"
import { pageOf, ruledPageOf, workbookOf } from "./render.ts"

// LibreOffice is an independent writer of these formats.
const soffice = [
  process.env.SOFFICE,
  ...(process.env.PATH ?? "").split(delimiter).map((path) => join(path, "soffice")),
].find((file) => file !== undefined && existsSync(file))
const folder = soffice === undefined ? "" : mkdtempSync(join(tmpdir(), "gouji-roundtrip-"))
if (soffice === undefined)
  process.stderr.write("Documents of LibreOffice are not tried: there is no soffice; SOFFICE names one.\n")
const examples = ["qinglan-archives-2025-unit-budget", "qinglan-archives-2025-unit-budget-flawed"]

const source = (name: string): SourceDocument =>
  Result.getOrThrow(readText(readFileSync(new URL(`../../../examples/${name}.txt`, import.meta.url))))

const disclosureOf = (document: SourceDocument): unknown =>
  Schema.encodeSync(Disclosure)(Result.getOrThrow(recognise(document)).disclosure)

/** Lets LibreOffice turn a file into another format. */
const convert = (name: string, content: string | Uint8Array, format: string, filter?: string): Uint8Array => {
  const input = join(folder, name)
  writeFileSync(input, content)
  const options = [`-env:UserInstallation=file://${folder}/profile`, "--headless"]
  const filters = filter === undefined ? [] : [`--infilter=${filter}`]
  execFileSync(soffice ?? "", [...options, ...filters, "--convert-to", format, "--outdir", folder, input], {
    stdio: "ignore",
  })
  return readFileSync(join(folder, `${name.replace(/\.\w+$/, "")}.${format.split(":")[0] ?? ""}`))
}

const read = async (bytes: Uint8Array) =>
  Result.getOrThrow(await readDocument(new Uint8Array(bytes), { loadCMap: loadInstalledCMap }))

describe.skipIf(soffice === undefined)("examples that LibreOffice wrote in other formats", { timeout: 120_000 }, () => {
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  it.each(examples)("%s is the same disclosure as a web page and in Word", async (name) => {
    const document = source(name)
    const expected = disclosureOf(document)
    const page = pageOf(document)
    expect(disclosureOf(await read(new TextEncoder().encode(page)))).toEqual(expected)
    const word = await read(convert(`${name}.html`, page, "docx:MS Word 2007 XML", "HTML (StarWriter)"))
    expect(word.format).toBe("docx")
    expect(disclosureOf(word)).toEqual(expected)
  })

  it.each(examples)("%s is the same disclosure in new and old Excel", async (name) => {
    const document = source(name)
    const expected = disclosureOf(document)
    const workbook = workbookOf(document)
    for (const format of ["xlsx", "xls"]) {
      const excel = await read(convert(`${name}.fods`, workbook, format))
      expect(excel.format).toBe(format)
      expect(disclosureOf(excel)).toEqual(expected)
    }
  })

  it.skipIf(!hasChineseFont).each(examples)(
    "%s is the same disclosure in PDFs of a page and of a Word document",
    async (name) => {
      const document = source(name)
      // A PDF has pages, of which none is blank.
      const expected = Object.assign({}, disclosureOf(document), { blankPages: [] })
      const page = ruledPageOf(document)
      const word = convert(`${name}-word.html`, page, "docx:MS Word 2007 XML", "HTML (StarWriter)")
      const printed = [
        convert(`${name}-page.html`, page, "pdf:writer_web_pdf_Export"),
        convert(`${name}-word.docx`, word, "pdf"),
      ]
      for (const bytes of printed) expect(disclosureOf(await read(bytes))).toEqual(expected)
    },
  )
})
