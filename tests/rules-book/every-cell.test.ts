import { describe, expect, it } from "vitest"
import { audit, type Finding } from "../../src/audit/index.ts"
import { builtIn } from "../../src/rules/index.ts"
import { examplePath, readTextDisclosure } from "../support/disclosures.ts"
import { raise, tableAmounts } from "../support/raise.ts"

const nameOf = ({ rule, path, verdict, actual, expected }: Finding): string =>
  [rule, path, verdict, actual, expected].join("|")

describe("the rule book over the clean example", () => {
  const { disclosure, sources } = readTextDisclosure(examplePath("qinglan-archives-2025-unit-budget"))

  it("finds nothing", () => {
    expect(audit(disclosure, builtIn, { sources }).findings).toEqual([])
  })

  it("finds every table amount that is one cent too high", { timeout: 180_000 }, () => {
    const paths = tableAmounts(disclosure)
    const unseen = paths.filter((path) => audit(raise(disclosure, path), builtIn, { sources }).findings.length === 0)
    expect(paths.length).toBeGreaterThan(200)
    expect(unseen.map((path) => path.join("/"))).toEqual([])
  })
})

describe("the rule book over the flawed example", () => {
  const { disclosure, sources } = readTextDisclosure(examplePath("qinglan-archives-2025-unit-budget-flawed"))
  const found = audit(disclosure, builtIn, { sources }).findings

  // One rule for each of the mistakes that examples/README.md lists, in its order.
  it.each([
    "expenditure.row-total",
    "narrative.name-in-tables",
    "change.share",
    "fact.text-agrees-with-tables",
    "change.words-agree",
    "structure.listed-table-is-there",
    "structure.year-in-headings",
    "narrative.allocation-adds-up",
    "wording.empty-reason",
    "assets.vehicles-value",
    "structure.filled-table-has-no-empty-note",
  ])("finds what %s is about", (rule) => {
    expect(found.map(nameOf).some((name) => name.startsWith(`${rule}|`))).toBe(true)
  })

  it("takes nothing else for a mistake", () => {
    const consequences = ["cross-table.income-equals-expenditure", "fact.tables-agree", "rollup.parent-equals-children"]
    const wrongCell = found.filter(({ rule }) => consequences.includes(rule))
    expect(wrongCell.every(({ message }) => message.zh.includes("档案"))).toBe(true)
    // Two of the eleven mistakes break two rules each: a share and an amount, and a direction and the sum that it is part of.
    expect(found.length - wrongCell.length).toBe(13)
  })
})
