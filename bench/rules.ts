/**
 * The identities of a classified table, by this package's rules and by its peers, on one disclosure and in one run; and
 * the full rule book on the same disclosure. All must find the same identities broken. `node bench/rules.ts [SECONDS]`.
 */
import { audit, builtIn } from "../src/index.ts"
import { decoded, rows } from "./rules/disclosure.ts"
import { goujiPrepared, goujiWhole } from "./rules/gouji.ts"
import { identities } from "./rules/identities.ts"
import { measureAll } from "./rules/measure.ts"
import { jsonLogicEngine } from "./rules/peers/json-logic-engine.ts"
import { jsonLogicJs } from "./rules/peers/json-logic-js.ts"
import { jsonRulesEngine } from "./rules/peers/json-rules-engine.ts"
import { zen } from "./rules/peers/zen.ts"

const seconds = Number(process.argv[2] ?? "2")
const contenders = [goujiPrepared, goujiWhole, jsonLogicEngine, jsonLogicJs, zen, jsonRulesEngine]

const expected = await goujiPrepared.run()
for (const { name, run } of contenders) {
  const places = await run()
  if (places.join() !== expected.join())
    throw new Error(`${name} finds ${places.join()} broken, not ${expected.join()}`)
}

const measured = await measureAll(contenders, seconds)
const [own] = measured
console.log(`${rows.length} rows, ${identities.length} identities, ${expected.length} of them broken for all`)
for (const [index, { name, note }] of contenders.entries()) {
  const { clock = 0, processor = 0 } = measured[index] ?? {}
  const ratio = own === undefined ? "" : `${(clock / own.clock).toFixed(1)}×`
  console.log(
    `${name.padEnd(28)} ${clock.toFixed(4)} ms, processor ${processor.toFixed(4)} ms, ${ratio.padStart(7)}  ${note}`,
  )
}

// Each disclosure is audited once: nothing that one audit finds out serves the next.
const audits = 200
const auditAll = () => {
  const disclosures = Array.from({ length: audits }, decoded)
  const times = disclosures.map((disclosure) => {
    const start = performance.now()
    audit(disclosure, builtIn)
    return performance.now() - start
  })
  return times.toSorted((a, b) => a - b)[audits >> 1] ?? 0
}
const times = Array.from({ length: 6 }, auditAll).slice(1)
const checks = Object.values(audit(decoded(), builtIn).summary.verdicts).reduce((total, count) => total + count, 0)
console.log(
  `the full rule book (${builtIn.rules.length} rules, ${checks} checks) on it: ${(times.toSorted((a, b) => a - b)[2] ?? 0).toFixed(3)} ms`,
)
