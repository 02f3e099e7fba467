import * as Result from "effect/Result"
import { execFileSync } from "node:child_process"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { readPdf } from "../../src/ingest/readers/pdf/index.ts"
import { loadInstalledCMap } from "../../src/ingest/readers/pdf/node/load-cmap.ts"
import type { Block, Grid, SourceDocument } from "../../src/ingest/source-document.ts"

const corpus = join(import.meta.dirname, "../../../shared/corpus")
const documents = join(corpus, "documents")
const truths = join(corpus, "truth")
const isThere = existsSync(documents)
const files = isThere ? readdirSync(documents).filter((name) => name.endsWith(".pdf")) : []

const read = async (file: string): Promise<SourceDocument> => {
  const bytes = new Uint8Array(readFileSync(join(documents, file)))
  return Result.getOrThrow(await readPdf(bytes, { loadCMap: loadInstalledCMap }))
}
const known = new Map<string, Promise<SourceDocument>>()
const documentOf = (file: string): Promise<SourceDocument> => {
  const document = known.get(file) ?? read(file)
  known.set(file, document)
  return document
}

const isGrid = (block: Block): block is Grid => block._tag === "Grid"
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value)
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const truthOf = (file: string): Readonly<Record<string, unknown>> | undefined => {
  const path = join(truths, file.replace(/\.pdf$/, ".json"))
  const truth: unknown = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : undefined
  return isRecord(truth) ? truth : undefined
}

/** The pages on which the truth file says that a table is printed. */
const tablePages = (truth: Readonly<Record<string, unknown>>): readonly (readonly number[])[] =>
  listOf(truth.tables)
    .filter(isRecord)
    .map(({ page }) => listOf(page).map(Number))
    .filter((pages) => pages.length > 0)

/** The transcribed tables, each a list of rows, each a list of printed texts. */
const transcribed = (cells: unknown): readonly (readonly (readonly string[])[])[] => {
  const tables = Array.isArray(cells) ? cells : isRecord(cells) ? Object.values(cells) : []
  return tables
    .map((table: unknown) => listOf(isRecord(table) ? table.rows : table))
    .map((rows) =>
      rows.map((row) =>
        (Array.isArray(row) ? row : isRecord(row) ? Object.values(row) : []).map((cell) => String(cell)),
      ),
    )
}

const plain = (text: string): string => text.replace(/[\s,，]/g, "")

/** A row as its texts, with 类, 款 and 项 put together where they stand in cells of their own. */
const rowsOf = (grid: Grid): readonly (readonly string[])[] =>
  Array.from({ length: grid.rows }, (_, row) => {
    const texts = grid.cells.filter((cell) => cell.row === row && cell.text !== "").map(({ text }) => plain(text))
    return texts.reduce<string[]>((joined, text, i) => {
      const isPart = /^\d{1,2}$/.test(text) && /^\d{1,3}$/.test(texts[i - 1] ?? "") && /\d$/.test(joined.at(-1) ?? "")
      return isPart ? [...joined.slice(0, -1), (joined.at(-1) ?? "") + text] : [...joined, text]
    }, [])
  })

const holds = (row: readonly string[], wanted: readonly string[]): boolean =>
  row.some((_, start) => wanted.every((text, i) => row[start + i] === text))

/** How many of the wanted rows a grid holds one below the other; a side-by-side table is read side by side. */
const rowsFound = (grid: Grid, wanted: readonly (readonly string[])[]): number => {
  const rows = rowsOf(grid)
  let at = -1
  let found = 0
  let turns = 0
  for (const texts of wanted) {
    const words = texts.map(plain).filter((text) => text !== "")
    // A row without a code is sometimes transcribed with its name twice.
    const unique = words[0] === words[1] ? words.slice(1) : words
    let next = rows.findIndex((row, i) => i >= at && holds(row, unique))
    if (next < 0 && turns < 2) {
      turns += 1
      next = rows.findIndex((row) => holds(row, unique))
    }
    if (next < 0) continue
    at = next
    found += 1
  }
  return found
}

/** How often each character occurs; radicals and full-width forms count as the characters that they stand for. */
const counts = (text: string): ReadonlyMap<string, number> => {
  const found = new Map<string, number>()
  for (const character of text.normalize("NFKC"))
    if (character.trim() !== "") found.set(character, (found.get(character) ?? 0) + 1)
  return found
}

const textsOf = ({ blocks }: SourceDocument): readonly string[] =>
  blocks.flatMap((block) => (isGrid(block) ? block.cells.map(({ text }) => text) : [block.text]))

const poppler = (() => {
  try {
    execFileSync("pdftotext", ["-v"], { stdio: "ignore" })
    return true
  } catch {
    return false
  }
})()

describe.skipIf(!isThere)("published PDFs (skipped where ../shared is missing)", () => {
  it.each(files)("%s has its tables where they are printed", async (file) => {
    const truth = truthOf(file)
    if (truth === undefined) return
    const grids = (await documentOf(file)).blocks.filter(isGrid)
    const pages = grids.map((grid) => [...new Set(grid.cells.map(({ position }) => position.page))])
    for (const expected of tablePages(truth)) {
      const found = pages.find((on) => on[0] === expected[0])
      expect(found, `the table on page ${String(expected[0])}`).toBeDefined()
      // A page may hold nothing of a table but the empty edge of its last row.
      expect(expected).toEqual(expect.arrayContaining(found ?? []))
      expect((found ?? []).length).toBeGreaterThanOrEqual(expected.length - 1)
    }
    // Final accounts list the department's units in one table more.
    const others = pages.filter((on) => !tablePages(truth).some((expected) => expected[0] === on[0]))
    expect(others.length).toBe(truth.kind === "final" ? 1 : 0)
  })

  it.each(files)("%s holds every transcribed row, in order", async (file) => {
    const grids = (await documentOf(file)).blocks.filter(isGrid)
    const tables = transcribed(truthOf(file)?.table_cells)
    expect(tables.every((rows) => rows.length > 0)).toBe(true)
    for (const rows of tables) expect(Math.max(...grids.map((grid) => rowsFound(grid, rows)))).toBe(rows.length)
  })

  it.each(files)("%s is read without a warning, but for its blank pages", async (file) => {
    const { warnings } = await documentOf(file)
    expect(warnings.filter(({ code }) => code !== "blank-page")).toEqual([])
  })

  it.skipIf(!poppler).each(files)("%s has the characters that poppler finds", async (file) => {
    const text = execFileSync("pdftotext", ["-enc", "UTF-8", join(documents, file), "-"], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      maxBuffer: 1 << 26,
    })
    const document = await documentOf(file)
    const theirs = counts(text)
    const ours = counts(textsOf(document).join(""))
    expect([...ours].filter(([character, count]) => count > (theirs.get(character) ?? 0))).toEqual([])
    const missing = [...theirs].reduce((sum, [character, count]) => sum + count - (ours.get(character) ?? 0), 0)
    // Left out are headings that a later page repeats, and text that its cell clips away.
    const repeats = document.blocks.filter(isGrid).some(({ headerRows }) => headerRows !== undefined)
    expect(missing).toBeLessThanOrEqual(repeats ? 0.03 * text.length : 0)
  })
})
