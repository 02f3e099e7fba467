import { describe, expect, it } from "vitest"
import { type Json, loadRuleSet, ownOperators } from "../../../src/rules/index.ts"
import * as Result from "effect/Result"
import { problemsIn, ruleJson, setJson } from "../evaluating.ts"

const overEach = (forEach: Json, path: string): Json =>
  setJson({ rules: [ruleJson({ forEach, assert: { "!": { var: path } } })] })

const suggested = (set: Json): string | undefined =>
  Result.match(loadRuleSet(set), {
    onSuccess: () => undefined,
    onFailure: ({ diagnostics }) => diagnostics[0]?.suggestion,
  })

// Each with a path that is right, and one letter of it wrong.
const operators: readonly (readonly [forEach: Json, right: string, wrong: string, meant: string])[] = [
  [{ areaParts: [] }, "excerpt", "exerpt", "excerpt"],
  [{ areaParts: [] }, "whole.unit", "whole.unti", "unit"],
  [{ assetYears: [] }, "expected", "expcted", "expected"],
  [{ cataloguedRows: ["functional", ["income"], "attested"] }, "catalogue", "catalog", "catalogue"],
  [{ codedRows: [["income"]] }, "tableHasParents", "tableHasParent", "tableHasParents"],
  [{ codedRows: [["income"]] }, "row.amounts.total", "row.amuonts.total", "amounts"],
  [{ codeNames: [["income"]] }, "names", "nmaes", "names"],
  [{ headingYears: [] }, "year", "yaer", "year"],
  [{ listed: "incomeSources" }, "list.section", "list.secton", "section"],
  [{ listedHeadings: [] }, "isThere", "isTheer", "isThere"],
  [{ listedHeadings: [] }, "entry.table", "entry.tabel", "table"],
  [{ numberedLists: [] }, "expected", "expeted", "expected"],
  [{ numberedLists: [] }, "node.paragraphs", "node.paragraph", "paragraphs"],
  [{ projectPeriods: [] }, "covers", "cover", "covers"],
  [{ summaryClasses: [] }, "other", "othr", "other"],
  [{ summaryTotals: "total" }, "parts", "parst", "parts"],
  [{ tableColumns: [] }, "meaning.zh", "meaning.hz", "zh"],
  [{ textMatches: "市级" }, "found", "fuond", "found"],
  [{ titles: [] }, "printed", "prined", "printed"],
  [{ unpairedMarks: [] }, "unpaired", "unpared", "unpaired"],
  [{ facts: "groups" }, "inTables.0.amount", "inTables.0.amuont", "amount"],
  [{ facts: "groups" }, "fact.measure", "fact.mesure", "measure"],
  [{ facts: "textReports" }, "table.unit", "tabel.unit", "table"],
  [{ facts: "textSums" }, "whole", "hwole", "whole"],
  [{ facts: "changes" }, "change.rateDirection", "change.rateDirecton", "rateDirection"],
  [{ facts: "changeSums" }, "largestPart.amount", "largestPart.amount2", "amount"],
  [{ facts: "shares" }, "statement.text", "statement.txt", "text"],
  [{ facts: "projects" }, "mentions.0.where", "mentions.0.were", "where"],
  [{ facts: "projectParts" }, "isMissing", "ismissin", "isMissing"],
  [{ facts: "emptyTables" }, "stated.amount", "stated.amonut", "amount"],
  [{ facts: "named" }, "statement.subject.names", "statement.subject.name", "names"],
  [{ facts: "purposes" }, "what.en", "waht.en", "what"],
  [{ tables: [] }, "node.notes", "node.note", "notes"],
]

describe("a path into what an operator derives", () => {
  it.each(operators)("%j: %s, not %s", (forEach, right, wrong, meant) => {
    expect(problemsIn(overEach(forEach, right))).toEqual([])
    expect(problemsIn(overEach(forEach, wrong))).toEqual(["unknownPath /rules/0/assert/!/var"])
    expect(suggested(overEach(forEach, wrong))).toBe(meant)
  })

  it("knows that the codes of the text are texts", () => {
    for (const chapter of ["explainedCodes", "carriedCodes"])
      expect(problemsIn(overEach({ facts: chapter }, "code"))).toEqual(["unknownPath /rules/0/assert/!/var"])
  })

  it("knows which facts are no lists", () => {
    for (const chapter of ["generalBudgetOnly", "carryOver"])
      expect(problemsIn(overEach({ facts: chapter }, ""))).toEqual(["wrongOperand /rules/0/forEach"])
  })

  it("knows the amounts of a row", () => {
    const sum = (path: string): Json =>
      setJson({
        rules: [
          ruleJson({
            forEach: { rows: ["income"] },
            assert: { all: [{ amounts: [{ var: "" }, ["total"]] }, { var: path }] },
          }),
        ],
      })
    expect(problemsIn(sum("reported"))).toEqual([])
    expect(problemsIn(sum("reportd"))).toEqual(["unknownPath /rules/0/assert/all/1/var"])
  })

  it("is checked for every operator that derives items from a disclosure", () => {
    const tried = new Set(operators.flatMap(([forEach]) => Object.keys(forEach ?? {})))
    const deriving = ownOperators.filter(({ group, shape, parameters }) => {
      const given = shape(parameters.map(() => ({ _tag: "Text" as const })))
      return group === "disclosure" && given._tag === "List" && given.item._tag === "Object"
    })
    const selectors = ["rows", "rollups", "texts"]
    expect(deriving.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual(selectors)
  })
})

describe("a word that an operator does not know", () => {
  it.each<readonly [forEach: Json, problem: string]>([
    [{ facts: "gruops" }, "wrongValue /rules/0/forEach/facts"],
    [{ listed: ["incomeSource"] }, "wrongValue /rules/0/forEach/listed/0"],
    [{ codedRows: [["income", "expenditures"]] }, "wrongValue /rules/0/forEach/codedRows/0/1"],
    [{ cataloguedRows: ["function", ["income"], "attested"] }, "wrongValue /rules/0/forEach/cataloguedRows/0"],
    [{ summaryTotals: "totals" }, "wrongValue /rules/0/forEach/summaryTotals"],
    [{ rows: ["income", { knid: "class" }] }, "unknownField /rules/0/forEach/rows/1/knid"],
    [{ rollups: { table: ["income"] } }, "unknownField /rules/0/forEach/rollups/table"],
  ])("%j", (forEach, problem) => {
    expect(problemsIn(overEach(forEach, ""))).toEqual([problem])
  })

  it("is one that was meant", () => {
    expect(suggested(overEach({ facts: "gruops" }, ""))).toBe("groups")
    expect(suggested(overEach({ rows: ["income", { knid: "class" }] }, ""))).toBe("kind")
  })

  it("may be calculated", () => {
    expect(problemsIn(overEach({ listed: { cat: ["income", "Sources"] } }, "name"))).toEqual([])
  })
})
