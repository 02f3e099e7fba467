import { existsSync, mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { type Browser, chromium, type Page } from "playwright-core"

const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium"
export const hasBrowser = existsSync(executablePath)
if (!hasBrowser)
  process.stderr.write(`Tests of the page are skipped: there is no ${executablePath}; CHROMIUM_PATH names another.\n`)

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
]

export const launch = (): Promise<Browser> => chromium.launch({ executablePath, args: flags })

/** A page opened from disk, and everything that it asked of the network or complained about. */
export interface Opened {
  readonly page: Page
  readonly complaints: readonly string[]
}

export const open = async (browser: Browser, html: string, options: Parameters<Browser["newContext"]>[0] = {}) => {
  const file = join(mkdtempSync(join(tmpdir(), "gouji-page-")), "report.html")
  writeFileSync(file, html)
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on("console", (message) => complaints.push(message.text()))
  page.on("pageerror", (error) => complaints.push(error.message))
  page.on("dialog", (dialog) => {
    complaints.push("dialog")
    void dialog.dismiss()
  })
  page.on("request", (request) => {
    if (request.url() !== pathToFileURL(file).href) complaints.push(request.url())
  })
  await page.goto(pathToFileURL(file).href)
  return { page, complaints } satisfies Opened
}
