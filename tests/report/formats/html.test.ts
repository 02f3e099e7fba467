import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { parse } from "parse5"
import type { Browser } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { toHtml } from "../../../src/report/html/html.ts"
import { sample } from "../sample.ts"
import { hasBrowser, launch, open } from "./browser.ts"
import { chinese, english, example } from "./example.ts"
import { expectGolden } from "./golden.ts"
import { dangerous, hostile } from "./hostile.ts"

/** The script's text depends on what strips its types; the page's own policy names its hash. */
const withoutScript = (html: string): string =>
  html.replace(/<script>[\s\S]*<\/script>/, "<script></script>").replace(/'sha256-[^']*'/, "'sha256'")

const page = toHtml(example, chinese)
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")

describe("the page", () => {
  it("is the golden file", () => expectGolden("example.html", withoutScript(page).replaceAll("><", ">\n<")))

  it("is the same every time", () => expect(toHtml(example, chinese)).toBe(page))

  it("is HTML without a parse error, whatever it shows", () => {
    for (const run of [example, hostile, { report: sample, disclosures: [] }]) {
      const errors: string[] = []
      parse(toHtml(run, english), { sourceCodeLocationInfo: true, onParseError: ({ code }) => errors.push(code) })
      expect(errors).toEqual([])
    }
  })

  it("has every id once, and every link inside it leads somewhere", () => {
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, id] of page.matchAll(/ href="#([^"]*)"/g)) expect(ids).toContain(id)
  })

  it("links each finding of a cell to the cell, and the cell back", () => {
    const [finding] = example.report.documents.flatMap((document) =>
      "findings" in document ? document.findings.filter(({ rule }) => rule === "expenditure.row-total") : [],
    )
    expect(finding?.actual).toBe("68.00")
    expect(page).toMatch(
      /<td class="n mark error"[^>]*><a href="#d1-f\d+">68\.00|<td id="d1-p\d+" class="n mark error"[^>]*><a href="#d1-f\d+">68\.00/,
    )
  })

  it("needs no network and runs no script but its own", () => {
    expect(page).toContain("default-src 'none'")
    expect(page).not.toMatch(/<(?:link|img|iframe|object|embed)\b|\b(?:src|srcset)=| on\w+=|url\(/)
  })

  it("lets nothing dangerous through", () => {
    const html = toHtml(hostile, chinese)
    expect(withoutScript(html)).not.toMatch(dangerous)
    expect(html).not.toContain("<script>alert")
    expect(html.match(/<script/g)).toHaveLength(1)
    expect(html).not.toContain("<!--")
    expect(html.match(/<\/style>/g)).toHaveLength(1)
  })
})

describe.skipIf(!hasBrowser)("the page in a browser", () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser.close())

  it("opens from disk without network or complaint, and leads from finding to cell and back", async () => {
    const { page: shown, complaints } = await open(browser, page)
    const finding = shown.locator(".finding", { hasText: "2012604 档案馆" }).filter({ hasText: "68.00" }).first()
    await finding.locator(".place a").click()
    const cell = shown.locator(":target")
    expect(await cell.getAttribute("class")).toContain("mark error")
    expect(await cell.evaluate((element) => element === document.activeElement)).toBe(true)
    await shown.locator("#back").click()
    expect(await finding.evaluate((element) => element === document.activeElement)).toBe(true)
    await shown.locator("td.mark.error a", { hasText: "68.00" }).first().click()
    expect(await shown.locator(".finding:focus").count()).toBe(1)
    expect(complaints).toEqual([])
    await shown.context().close()
  })

  it("shows the equation of a finding at its place, and every other number of it", async () => {
    // 档案馆 prints 68.00 in total: basic is blank, project 86.00.
    const equation = {
      zh: "68.00 万元 = 空白 ＋ 86.00 万元；相差 -18.00 万元，容许 ±0.01",
      en: "68.00 万元 = blank + 86.00 万元; difference -18.00 万元, tolerance ±0.01",
    }
    const documents = example.report.documents.map((document) =>
      "findings" in document
        ? {
            ...document,
            findings: document.findings.map((each) =>
              each.rule === "expenditure.row-total" ? { ...each, equation } : each,
            ),
          }
        : document,
    )
    const run = { ...example, report: { ...example.report, documents } }
    const { page: shown } = await open(browser, toHtml(run, chinese))
    const finding = shown.locator(".rule", { hasText: "expenditure.row-total" }).locator(".finding")
    expect(await finding.locator("details.equation").getAttribute("open")).toBeNull()
    expect(await finding.locator(".said .zh").innerText()).toBe(equation.zh)
    expect(await shown.locator("#way").isVisible()).toBe(false)
    await finding.locator(".place a").click()
    expect(await shown.locator("#way").isVisible()).toBe(true)
    expect(await shown.locator("#way .said .zh").innerText()).toBe(equation.zh)
    expect(await shown.locator("td.now").allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringContaining("68.00"), expect.stringContaining("86.00")]),
    )
    await shown.keyboard.press("Escape")
    expect(await shown.locator("#way").isVisible()).toBe(false)
    expect(await shown.locator(".now").count()).toBe(0)
    await shown.locator("td.mark.error a", { hasText: "68.00" }).first().click()
    expect(await shown.locator(".finding:focus details.equation[open] tbody tr").count()).toBeGreaterThan(1)
    await shown.context().close()
  })

  it("filters by severity and table, and says that it does", async () => {
    const { page: shown } = await open(browser, page)
    const visible = () => shown.locator(".finding:visible").count()
    const before = await visible()
    expect(before).toBeGreaterThan(5)
    await shown.locator("input[value=error]").uncheck()
    expect(await visible()).toBeLessThan(before)
    expect(await shown.locator(".hidden-note:visible").count()).toBeGreaterThan(0)
    await shown.locator("input[value=error]").check()
    await shown.locator("select[name=table]").selectOption("threePublicExpenses")
    expect(await visible()).toBeGreaterThan(0)
    expect(await visible()).toBeLessThan(before)
    await shown.context().close()
  })

  it("switches language and theme", async () => {
    const { page: shown } = await open(browser, page, { colorScheme: "light" })
    await shown.getByRole("button", { name: "English" }).click()
    expect(await shown.locator("h1").innerText()).toBe("Gouji audit report")
    expect(await shown.locator("html").getAttribute("lang")).toBe("en")
    const background = () => shown.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const light = await background()
    await shown.locator("#theme").click()
    expect(await background()).not.toBe(light)
    await shown.context().close()
  })

  it.each([
    ["light", "zh", 1280],
    ["dark", "en", 1280],
    ["light", "en", 390],
  ] as const)("has no violation that axe knows: %s, %s, %i px", async (colorScheme, language, width) => {
    const { page: shown } = await open(browser, toHtml(example, { ...chinese, language }), {
      colorScheme,
      viewport: { width, height: 900 },
      bypassCSP: true,
    })
    expect(await shown.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    await shown.addScriptTag({ content: axe })
    const violations: unknown = await shown.evaluate(
      "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.length, nodes[0].html]))",
    )
    expect(violations).toEqual([])
    await shown.context().close()
  })

  it("never filters away a file that could not be read", async () => {
    const unread = { file: "missing.pdf", error: { _tag: "FileNotFound", message: { zh: "找不到", en: "not found" } } }
    const documents = [...example.report.documents, unread]
    const { page: shown } = await open(
      browser,
      toHtml({ ...example, report: { ...example.report, documents } }, chinese),
    )
    for (const severity of ["error", "warning", "info"]) await shown.locator(`input[value=${severity}]`).uncheck()
    expect(await shown.locator("#overview tbody tr:visible").allInnerTexts()).toEqual([
      expect.stringContaining("missing.pdf"),
    ])
    expect(await shown.locator("#d3").isVisible()).toBe(true)
    await shown.context().close()
  })

  describe("of many documents", () => {
    const [flawed] = example.report.documents
    const [disclosure] = example.disclosures
    const [, clean] = example.report.documents
    const documents = Array.from({ length: 30 }, (_, n) => ({ ...(n === 4 ? clean : flawed), file: `${n}.txt` }))
    const report = { ...example.report, documents: documents.filter((each) => "findings" in each) }
    const many = toHtml({ report, disclosures: documents.map(() => disclosure) }, chinese)

    it("is small, and makes one of them when a link leads there", async () => {
      expect(report.documents).toHaveLength(30)
      expect(many.length).toBeLessThan(12 * page.length)
      const { page: shown, complaints } = await open(browser, many)
      expect(await shown.locator("#d17 .finding").count()).toBe(0)
      await shown.locator('#overview a[href="#d17"]').click()
      const finding = shown.locator("#d17 .finding", { hasText: "2012604 档案馆" }).filter({ hasText: "68.00" }).first()
      await finding.locator(".place a").click()
      expect(await shown.locator(":target").getAttribute("class")).toContain("mark error")
      expect(await shown.locator("#d16 table.grid").count()).toBe(0)
      await shown.locator("#d3 > summary").click()
      await shown.locator("#d3 .finding").first().waitFor()
      expect(complaints).toEqual([])
      await shown.context().close()
    })

    it.each([1280, 390])(
      "has no violation that axe knows, nor is wider than %i px, at a finding's place",
      async (width) => {
        const { page: shown } = await open(browser, many, { viewport: { width, height: 900 }, bypassCSP: true })
        expect(await shown.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
        await shown.locator('#overview a[href="#d17"]').click()
        await shown.locator("#d17 .rule", { hasText: "expenditure.row-total" }).locator(".place a").first().click()
        await shown.locator("#way:visible").waitFor()
        expect(await shown.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
        await shown.addScriptTag({ content: axe })
        const violations: unknown = await shown.evaluate(
          "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.length, nodes[0].html]))",
        )
        expect(violations).toEqual([])
        await shown.context().close()
      },
    )

    it("says so in a browser that cannot unpack", async () => {
      const { page: shown } = await open(browser, many)
      await shown.addInitScript("delete window.DecompressionStream")
      await shown.reload()
      await shown.locator("#d3 > summary").click()
      await shown.locator("#d3 .packed", { hasText: "浏览器版本太旧" }).waitFor()
      await shown.context().close()
    })

    it("leads from its address to a finding in one of them", async () => {
      const { page: shown } = await open(browser, many)
      await shown.goto(`${shown.url()}#d9-f2`)
      await shown.reload()
      await shown.locator("#d9-f2:target").waitFor()
      await shown.context().close()
    })

    it("lists only documents that have what the filter wants, and how much of it", async () => {
      const { page: shown } = await open(browser, many)
      const rows = shown.locator("#overview tbody tr:visible")
      expect(await rows.count()).toBe(30)
      await shown.locator("select[name=category]").selectOption("identity")
      expect(await rows.count()).toBe(29)
      expect(await shown.locator("#d5").isVisible()).toBe(false)
      const identity =
        flawed && "findings" in flawed
          ? flawed.findings.filter(({ category, severity }) => category === "identity" && severity === "error")
          : []
      expect(await rows.first().locator("td[data-count=error]").innerText()).toBe(String(identity.length))
      await shown.locator("#d2 > summary").click()
      await shown.locator("#d2 .finding").first().waitFor({ state: "attached" })
      expect(await shown.locator("#d2 .finding:visible:not([data-category=identity])").count()).toBe(0)
      await shown.locator("select[name=category]").selectOption("")
      await shown.locator("input[name=words]").fill("17.txt")
      expect(await rows.count()).toBe(1)
      await shown.locator("input[name=words]").fill("")
      await shown.locator("select[name=order]").selectOption("error")
      expect(await rows.last().innerText()).toContain("4.txt")
      await shown.context().close()
    })
  })

  it("reads without scripts", async () => {
    const { page: shown } = await open(browser, page, { javaScriptEnabled: false })
    expect(await shown.locator(".finding:visible").count()).toBeGreaterThan(5)
    expect(await shown.locator("#filters:visible").count()).toBe(0)
    await shown.context().close()
  })

  it("prints", async () => {
    const { page: shown } = await open(browser, page)
    const pdf = await shown.pdf({ format: "A4" })
    expect(pdf.subarray(0, 5).toString("latin1")).toBe("%PDF-")
    // Tables of many columns lie across the sheet, and nothing cuts them off at the width of the others.
    const sheets = [...pdf.toString("latin1").matchAll(/\/MediaBox \[0 0 (\d+)[\d.]* (\d+)/g)]
    expect(new Set(sheets.map(([, width, height]) => `${width} ${height}`))).toEqual(new Set(["595 842", "842 595"]))
    await shown.emulateMedia({ media: "print" })
    await shown.setViewportSize({ width: 1000, height: 700 })
    const contained =
      "[...document.querySelectorAll('.document')].map((each) => getComputedStyle(each).contentVisibility)"
    expect(new Set(await shown.evaluate<readonly string[]>(contained))).toEqual(new Set(["visible"]))
    const cut =
      "[...document.querySelectorAll('.wide .scroll')].filter((each) => each.scrollWidth > each.clientWidth).length"
    expect(await shown.evaluate(cut)).toBe(0)
    await shown.context().close()
  })

  it("shows a hostile document and runs none of it", async () => {
    const { page: shown, complaints } = await open(browser, toHtml(hostile, chinese))
    expect(await shown.locator("script").count()).toBe(1)
    expect(complaints).toEqual([])
    await shown.context().close()
  })
})
