/**
 * The identities of a classified table, by this package's rules and by json-logic-js with operators on decimal.js, on one
 * disclosure and in one run. The peer is given the items ready made; our rules find them themselves. Both must come to
 * the same verdicts. `node bench/rules.ts [SECONDS]`.
 */
import { Decimal } from "decimal.js"
import * as Result from "effect/Result"
import jsonLogic from "json-logic-js"
import { decodeFixture, disclosureContext, loadRuleSet } from "../src/rules/index.ts"
import { allRollups } from "../src/rules/select/rollups.ts"

const seconds = Number(process.argv[2] ?? "1")
const fen = (value: number): string => value.toFixed(2)

/** A table of 60 rows: 5 classes, 10 sections, 44 items and the total. One section is wrong by 0.10. */
const rows = (() => {
  const made: { code?: string; name: string; amounts: Record<string, string> }[] = []
  const print = (basic: number, project: number) => ({
    total: fen(basic + project),
    basic: fen(basic),
    project: fen(project),
  })
  const whole = { basic: 0, project: 0 }
  for (let each = 0; each < 5; each++) {
    const of = { basic: 0, project: 0 }
    const inside: typeof made = []
    for (let section = 1; section <= 2; section++) {
      const items = each === 0 ? 4 : each === 4 && section === 2 ? 8 : 4
      const sum = { basic: 0, project: 0 }
      const below: typeof made = []
      for (let item = 1; item <= items; item++) {
        const [basic, project] = [item * 1.25 + each, section * 0.5]
        sum.basic += basic
        sum.project += project
        below.push({ code: `20${each + 1}0${section}0${item}`, name: `项${item}`, amounts: print(basic, project) })
      }
      const wrong = each === 2 && section === 1 ? 0.1 : 0
      inside.push({
        code: `20${each + 1}0${section}`,
        name: `款${section}`,
        amounts: print(sum.basic + wrong, sum.project),
      })
      inside.push(...below)
      of.basic += sum.basic
      of.project += sum.project
    }
    made.push({ code: `20${each + 1}`, name: `类${each}`, amounts: print(of.basic, of.project) }, ...inside)
    whole.basic += of.basic
    whole.project += of.project
  }
  return [...made, { name: "合计", amounts: print(whole.basic, whole.project) }]
})()

const disclosure = Result.getOrThrow(decodeFixture({ tables: { expenditure: { rows } } }))
const text = { zh: "", en: "" }
const common = { title: text, message: text, category: "identity", severity: "error" } as const
const { rules } = Result.getOrThrow(
  loadRuleSet({
    name: "bench",
    version: "1.0.0",
    title: text,
    rules: [
      {
        ...common,
        id: "rollup",
        forEach: { rollups: {} },
        assert: { agrees: [{ var: "actual" }, { sum: { var: "parts" } }] },
      },
      {
        ...common,
        id: "row",
        forEach: { rows: ["expenditure"] },
        assert: { agrees: [{ var: "amounts.total" }, { "+": [{ var: "amounts.basic" }, { var: "amounts.project" }] }] },
      },
    ],
  }),
)

const ours = (): number => {
  const context = disclosureContext(disclosure)
  let failed = 0
  for (const { checks } of rules)
    for (const { outcome } of checks(context))
      if (outcome._tag === "Agreement" && outcome.outcome === "different") failed += 1
  return failed
}

// The peer knows texts only; it compares within what n + 1 rounded numbers may differ by, as our intervals do.
const half = new Decimal("0.005")
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value)
jsonLogic.add_operation("within", (actual, parts) => {
  if (typeof actual !== "string" || !isTexts(parts)) return false
  const sum = parts.reduce((total, part) => total.plus(part), new Decimal(0))
  return sum
    .minus(actual)
    .abs()
    .lessThanOrEqualTo(half.times(parts.length + 1))
})
const items = [
  ...allRollups(disclosureContext(disclosure)).map(({ actual, parts }) => ({
    actual: actual.text,
    parts: parts.map((part) => part.text),
  })),
  ...rows.map(({ amounts: { total, basic, project } }) => ({ actual: total, parts: [basic, project] })),
]
const rule = { within: [{ var: "actual" }, { var: "parts" }] }
const theirs = (): number => items.filter((item) => jsonLogic.apply(rule, item) !== true).length

const timeOf = (run: () => number): number => {
  const warm = performance.now() + seconds * 200
  while (performance.now() < warm) run()
  const times: number[] = []
  const end = performance.now() + seconds * 1000
  while (performance.now() < end) {
    const start = performance.now()
    run()
    times.push(performance.now() - start)
  }
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
}

if (ours() !== theirs()) throw new Error(`The verdicts differ: ${ours()} and ${theirs()} failures.`)
const [mine, peer] = [timeOf(ours), timeOf(theirs)]
console.log(`${rows.length} rows, ${items.length} identities, ${ours()} of them fail in both`)
console.log(
  `gouji: ${mine.toFixed(3)} ms; json-logic-js with decimal.js: ${peer.toFixed(3)} ms; ratio ${(peer / mine).toFixed(2)}`,
)
