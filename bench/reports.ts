/**
 * How large a report over many disclosures is in each format, how long it takes and how much memory:
 * `node bench/reports.ts [COUNT] [FILE...]`. The files, by default the shipped examples, are taken in turn; each format
 * is written by a process of its own, so that its memory is its own. Where there is a Chromium, it opens the page.
 */
import { spawnSync } from "node:child_process"
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { chromium } from "playwright-core"
import { auditRunPromise } from "../src/node.ts"
import { formats } from "../src/report/formats.ts"

const here = fileURLToPath(import.meta.url)
const examples = ["-flawed", ""].map((end) =>
  fileURLToPath(new URL(`../examples/qinglan-archives-2025-unit-budget${end}.txt`, import.meta.url)),
)
const [first, ...rest] = process.argv.slice(2)
const folder = process.env.GOUJI_BENCH_FOLDER
const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1)

/** Writes one format in this process, and says what it took. */
const write = async (name: string, count: number, files: readonly string[], into: string): Promise<void> => {
  const { report, disclosures } = await auditRunPromise(files)
  if (disclosures.includes(undefined)) throw new Error("Not all of the files could be read.")
  const inTurn = <A>(list: readonly A[]): readonly A[] =>
    Array.from({ length: count }, (_, index) => list[index % list.length]).filter((each) => each !== undefined)
  const documents = inTurn(report.documents).map((document, index) => ({
    ...document,
    file: `${index}-${document.file}`,
  }))
  const [, format] = Object.entries(formats).find(([each]) => each === name) ?? []
  if (format === undefined) throw new Error(`There is no format ${name}.`)
  const reporter = await format.load()
  const before = process.cpuUsage()
  const started = performance.now()
  const written = reporter(
    { report: { ...report, documents }, disclosures: inTurn(disclosures) },
    { language: "zh", version: "0" },
  )
  const clock = performance.now() - started
  const { user, system } = process.cpuUsage(before)
  const path = join(into, `report.${format.extension}`)
  writeFileSync(path, written)
  const peak = process.resourceUsage().maxRSS * 1024
  process.stdout.write(
    `${name.padEnd(10)} ${megabytes(Buffer.byteLength(written)).padStart(7)} MB ${Math.round(clock)} ms, processor ${Math.round((user + system) / 1000)} ms, at most ${megabytes(peak)} MB of memory\n`,
  )
}

/** Opens the page, filters it and opens a document in it. */
const look = async (into: string, executablePath: string): Promise<void> => {
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] })
  const page = await browser.newPage()
  const timed = async (work: () => Promise<unknown>): Promise<number> => {
    const started = performance.now()
    await work()
    return Math.round(performance.now() - started)
  }
  const load = await timed(() => page.goto(pathToFileURL(join(into, "report.html")).href))
  const filter = await timed(() => page.locator("input[value=warning]").uncheck())
  const open = await timed(async () => {
    await page.locator('#overview tbody a[href="#d1"]').click()
    await page.locator("#d1 .finding").first().waitFor({ state: "attached" })
  })
  process.stdout.write(`in Chromium: open ${load} ms, filter ${filter} ms, show a document ${open} ms\n`)
  await browser.close()
}

if (folder !== undefined && first !== undefined) {
  const [count = "200", ...files] = rest
  await write(first, Number(count), files, folder)
} else {
  const into = mkdtempSync(join(tmpdir(), "gouji-reports-"))
  const files = rest.length === 0 ? examples : rest
  for (const name of Object.keys(formats))
    spawnSync(process.execPath, [here, name, first ?? "200", ...files], {
      env: { ...process.env, GOUJI_BENCH_FOLDER: into },
      stdio: "inherit",
    })
  const chromiumPath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium"
  if (existsSync(chromiumPath)) await look(into, chromiumPath)
  rmSync(into, { recursive: true })
}
