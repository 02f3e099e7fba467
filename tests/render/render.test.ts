import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { decodeDisclosure, type Disclosure, encodeDisclosure, pointersOf } from "../../src/disclosure/index.ts"
import { isAmount } from "../../src/money/index.ts"
import { officeReaders } from "../../src/ingest/readers/office.ts"
import { readSource, recognise, textReader } from "../../src/ingest/index.ts"
import { readPdf } from "../../src/ingest/readers/pdf/index.ts"
import { loadInstalledCMap } from "../../src/ingest/readers/pdf/node/load-cmap.ts"
import { draft, render } from "../../src/render/index.ts"
import { corpus, examplePath, hasCorpus, ofCorpus, readTextDisclosure } from "../support/disclosures.ts"
import { parsed } from "./support.ts"

/** A text has no pages, and so no blank ones: they are the one thing that a layout in text cannot tell. */
const withoutPages = ({ blankPages: _pages, ...disclosure }: ReturnType<typeof encodeDisclosure>) => disclosure

describe("a rendered disclosure", () => {
  it("is read as the same disclosure again", () => {
    const { disclosure } = readTextDisclosure(examplePath("qinglan-archives-2025-unit-budget"))
    expect(encodeDisclosure(parsed(render(disclosure)).disclosure)).toEqual(encodeDisclosure(disclosure))
  })

  it("has a place for every amount, row and statement", () => {
    const { disclosure, sources, unrecognised, warnings } = parsed(
      render(readTextDisclosure(examplePath("qinglan-archives-2025-unit-budget")).disclosure),
    )
    expect({ unrecognised, warnings }).toEqual({ unrecognised: [], warnings: [] })
    const facts = [...pointersOf(disclosure)].filter(
      ([node, pointer]) => isAmount(node) || /[/](?:rows|income|expenditure|statements)[/]\d+$/.test(pointer),
    )
    expect(facts.length).toBeGreaterThan(500)
    expect(facts.flatMap(([, pointer]) => (sources[pointer]?.line === undefined ? [pointer] : []))).toEqual([])
  })

  it("is written even of a disclosure that says next to nothing", () => {
    const bare: Disclosure = Result.getOrThrow(
      decodeDisclosure({ kind: "budget", level: "unit", unit: "青禾县图书馆", fiscalYear: 2025 }),
    )
    expect(render(bare)).toBe("公开单位：青禾县图书馆\n")
  })
})

const readOther = readSource([...officeReaders, textReader])
const disclosureOf = async (file: string): Promise<Disclosure | undefined> => {
  const bytes = new Uint8Array(readFileSync(join(corpus, file)))
  const read = file.endsWith(".pdf") ? await readPdf(bytes, { loadCMap: loadInstalledCMap }) : await readOther(bytes)
  const recognition = recognise(Result.getOrThrow(read))
  return Result.isSuccess(recognition) ? recognition.success.disclosure : undefined
}

describe.skipIf(!hasCorpus)(ofCorpus("the corpus"), () => {
  it.each(hasCorpus ? readdirSync(corpus) : [])(
    "reads %s as the same disclosure when it has been rendered",
    async (file) => {
      const disclosure = await disclosureOf(file)
      if (disclosure === undefined) return
      const again = parsed(render(disclosure)).disclosure
      expect(withoutPages(encodeDisclosure(again))).toEqual(withoutPages(encodeDisclosure(disclosure)))
    },
  )

  it.each(hasCorpus ? readdirSync(corpus) : [])("reads %s as it was drafted from the tables", async (file) => {
    const disclosure = await disclosureOf(file)
    if (disclosure === undefined) return
    const drafted = draft(disclosure, { prior: { ...disclosure, fiscalYear: disclosure.fiscalYear - 1 } })
    const { disclosure: again, unrecognised } = parsed(render(drafted))
    expect(withoutPages(encodeDisclosure(again))).toEqual(withoutPages(encodeDisclosure(drafted)))
    expect(unrecognised).toEqual([])
  })
})
