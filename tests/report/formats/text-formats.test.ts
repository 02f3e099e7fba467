import { describe, expect, it } from "vitest"
import { toFactsCsv } from "../../../src/report/csv/facts.ts"
import { toFindingsCsv } from "../../../src/report/csv/findings.ts"
import { toGitHub } from "../../../src/report/github/github.ts"
import { escapeMarkdown } from "../../../src/report/markdown/escape.ts"
import { toMarkdown } from "../../../src/report/markdown/markdown.ts"
import { flawed, sample } from "../sample.ts"
import { chinese, english, example } from "./example.ts"
import { expectGolden } from "./golden.ts"
import { dangerous, hostile } from "./hostile.ts"

const sampleRun = { report: sample, disclosures: [] }

describe("Markdown", () => {
  it("is the golden file", () => {
    expectGolden("example.zh.md", toMarkdown(example, chinese))
    expectGolden("example.en.md", toMarkdown(example, english))
  })

  it.each([
    ["606.38 万元", "606.38 万元"],
    ["a|b", "a\\|b"],
    ["<b>", "&lt;b&gt;"],
    ["# x", "\\# x"],
    ["1. x", "1<!-- -->. x"],
    ["- x", "\\- x"],
    ["@someone", "@<!-- -->someone"],
    ["#12", "#<!-- -->12"],
    ["-0.08", "-0.08"],
    ["a #12", "a #<!-- -->12"],
    ["https://a.example", "https:<!-- -->//a.example"],
    ["[a](b)", "\\[a\\](b)"],
    ["a\nb", "a b"],
  ])("shows %j as it is", (text, expected) => expect(escapeMarkdown(text)).toBe(expected))

  it("lets nothing dangerous through", () => {
    const text = toMarkdown(hostile, chinese)
    expect(text).not.toMatch(dangerous)
    expect(text).not.toContain("<script")
    expect(text).not.toMatch(/@someone|[^`\\]\[x\]\(/)
  })
})

describe("GitHub annotations", () => {
  it("are the golden file", () => expectGolden("example.github.txt", toGitHub(example, chinese)))

  it("are one line for each finding and for each file that could not be read", () => {
    expect(toGitHub(sampleRun, english).trimEnd().split("\n")).toHaveLength(5)
    expect(toGitHub(sampleRun, english)).toContain("::error file=empty.txt,title=EmptyFile::The file is empty.")
  })

  it("let no document write a command of its own", () => {
    const lines = toGitHub(hostile, chinese).trimEnd().split("\n")
    expect(lines).toHaveLength(4)
    for (const line of lines) {
      expect(line).toMatch(/^::(?:error|warning|notice) file=[^:,]*,(?:line=\d+,)?title=[^:,]*::/)
      expect(line).not.toMatch(dangerous)
    }
  })
})

/** Reads CSV by RFC 4180, strictly. */
const rowsOf = (csv: string): readonly (readonly string[])[] =>
  csv
    .replace(/^\ufeff/, "")
    .split("\r\n")
    .slice(0, -1)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
      ),
    )

describe("CSV", () => {
  const facts = (run: typeof hostile) =>
    toFactsCsv(
      run.disclosures.flatMap((disclosure, index) =>
        disclosure === undefined ? [] : [{ file: run.report.documents[index]?.file ?? "", disclosure }],
      ),
      "zh",
    )

  it("is the golden file, in which Git keeps no CR", () => {
    expectGolden("example.findings.csv", toFindingsCsv(example, chinese).replaceAll("\r\n", "\n"))
    expectGolden("example.facts.csv", facts(example).replaceAll("\r\n", "\n"))
  })

  it("has a heading, a row for each finding and one for a file that could not be read", () => {
    const rows = rowsOf(toFindingsCsv(sampleRun, english))
    expect(rows).toHaveLength(1 + flawed.findings.length + 1)
    for (const row of rows) expect(row).toHaveLength(rows[0]?.length ?? 0)
  })

  it("keeps negative numbers and blanks as they are", () => {
    const [finding] = flawed.findings
    const report = {
      ...sample,
      documents: [{ ...flawed, findings: finding === undefined ? [] : [{ ...finding, difference: "-0.08" }] }],
    }
    expect(toFindingsCsv({ report, disclosures: [] }, chinese)).toContain(",-0.08,")
  })

  it.each([
    ["findings", () => toFindingsCsv(hostile, chinese)],
    ["facts", () => facts(hostile)],
  ])("of %s lets nothing dangerous through", (_, write) => {
    const csv = write()
    expect(csv).not.toMatch(dangerous)
    const rows = rowsOf(csv)
    expect(rows.length).toBeGreaterThan(1)
    for (const row of rows) {
      expect(row).toHaveLength(rows[0]?.length ?? 0)
      for (const cell of row) if (!/^-?\d/.test(cell)) expect(cell).not.toMatch(/^\s*[=+\-@]/)
    }
  })
})
