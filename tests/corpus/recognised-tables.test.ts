import { spawnSync } from "node:child_process"
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { basename, extname, join } from "node:path"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import { Disclosure, type TableId } from "../../src/disclosure/index.ts"
import {
  forms,
  type Grid,
  readSource,
  type Recognition,
  recognise,
  type SourceDocument,
  textReader,
} from "../../src/ingest/index.ts"
import { officeReaders } from "../../src/ingest/readers/office.ts"
import { readPdf } from "../../src/ingest/readers/pdf/index.ts"
import { loadInstalledCMap } from "../../src/ingest/readers/pdf/node/load-cmap.ts"
import { corpus, hasCorpus, ofCorpus, shared } from "../support/disclosures.ts"

const readOther = readSource([...officeReaders, textReader])
const sourceOf = async (file: string): Promise<SourceDocument> => {
  const bytes = new Uint8Array(readFileSync(join(corpus, file)))
  const read = file.endsWith(".pdf") ? await readPdf(bytes, { loadCMap: loadInstalledCMap }) : await readOther(bytes)
  return Result.getOrThrow(read)
}
const known = new Map<string, Promise<{ readonly source: SourceDocument; readonly recognition: Recognition }>>()
const read = async (file: string) => {
  const source = await sourceOf(file)
  return { source, recognition: Result.getOrThrow(recognise(source)) }
}
const documentOf = (file: string) => {
  const document = known.get(file) ?? read(file)
  known.set(file, document)
  return document
}

/** A reviewer's checklist is among the documents; it is no disclosure. */
const files = hasCorpus ? readdirSync(corpus).filter((file) => !file.includes("human-review")) : []
const filled = files.filter((file) => !file.includes("template"))
const templates = files.filter((file) => file.includes("template"))
const stem = (file: string): string => basename(file, extname(file))

const requiredBy = (form: string | undefined): readonly TableId[] =>
  forms.find(({ form: name }) => name === form)?.tables.map(({ id }) => id) ?? []

/** What the truth files say that the documents themselves lack: Korla's 表6, and a table taken out of the seeded copy. */
const lacking: Readonly<Record<string, readonly TableId[]>> = {
  "korla-gov-office-2022-unit-budget": ["generalBudgetBasic"],
  "shanghai-putuo-finance-2024-final-seeded-errors": ["expenditure"],
}

describe.skipIf(!hasCorpus)(ofCorpus("the tables of the corpus"), () => {
  it.each(files)("%s: every statutory table is recognised", async (file) => {
    const { disclosure } = (await documentOf(file)).recognition
    const wanted = requiredBy(disclosure.form)
    expect(wanted).toHaveLength(9)
    expect(wanted.filter((id) => disclosure.tables[id] === undefined)).toEqual(lacking[stem(file)] ?? [])
  })

  it.each(templates)("%s: the tables of a blank form are empty", async (file) => {
    const { tables } = (await documentOf(file)).recognition.disclosure
    expect(Object.values(tables).map(({ state }) => state)).toEqual(Array.from({ length: 9 }, () => "empty"))
  })

  it.each(filled)("%s: no printed amount is lost, and none is taken twice", async (file) => {
    const { source, recognition } = await documentOf(file)
    const isAmount = (text: string): boolean => /^-?[\d,]+\.\d+$/.test(text)
    const grids = source.blocks.filter((block): block is Grid => block._tag === "Grid")
    const printed = grids.flatMap(({ cells }) => cells.map(({ text }) => text.trim())).filter(isAmount)
    const taken = Object.entries(recognition.sources).flatMap(([pointer, { text = "" }]) =>
      /^\/tables\/.*\/amounts\//.test(pointer) && isAmount(text) ? [text] : [],
    )
    expect(taken.toSorted()).toEqual(printed.toSorted())
  })

  it("are extracted row by row as the auditors transcribed them", async () => {
    const folder = mkdtempSync(join(tmpdir(), "gouji-"))
    const extracts = await Promise.all(
      filled.map(async (file) => {
        const { disclosure, sources } = (await documentOf(file)).recognition
        const path = join(folder, `${stem(file)}.json`)
        writeFileSync(path, JSON.stringify({ disclosure: Schema.encodeSync(Disclosure)(disclosure), sources }))
        return path
      }),
    )
    const scorer = join(shared, "corpus", "score.mjs")
    const { stdout } = spawnSync(process.execPath, [scorer, "--tables", join(shared, "corpus", "truth"), ...extracts], {
      encoding: "utf8",
    })
    const [, matched, total] = /Total rows matched: (\d+)\/(\d+), 0 more in another order/.exec(stdout) ?? []
    expect(matched).toBe(total)
    expect(Number(total)).toBeGreaterThan(350)
  })
})
