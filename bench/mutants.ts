import * as fc from "fast-check"
import { audit } from "../src/audit/index.ts"
import { builtIn } from "../src/rules/index.ts"
import { disclosurePairs, mutantOf, mutations, pointsAt } from "../src/testing.ts"

// node bench/mutants.ts [cases] [seed] [name …] [--all]: how many mutants of each mutation the rule book catches, and what it lets pass.

const cases = Number(process.argv[2] ?? 200)
const seed = Number(process.argv[3] ?? 143)
const originals = fc.sample(disclosurePairs({ rows: 6 }), { numRuns: cases, seed })

const share = (part: number, whole: number): string => (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)}%`)

const wanted = process.argv.slice(4).filter((word) => !word.startsWith("--"))

for (const mutation of mutations.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  let made = 0
  let caught = 0
  let elsewhere = 0
  let unseen = 0
  let example = ""
  for (const [index, original] of originals.entries()) {
    const mutant = mutantOf(original, mutation, index * 7919)
    if (mutant === undefined) continue
    made += 1
    const { findings } = audit(mutant.disclosure, builtIn)
    const known = new Set(audit(original.disclosure, builtIn).findings.map(({ fingerprint }) => fingerprint))
    const fresh = findings.filter(({ fingerprint, severity }) => severity !== "info" || !known.has(fingerprint))
    if (fresh.some((finding) => pointsAt(finding, mutant.broken))) caught += 1
    else if (mutant.unseen !== undefined) unseen += 1
    else {
      if (fresh.length > 0) elsewhere += 1
      if (example === "" || process.argv.includes("--all"))
        example += `\n      ${mutant.disclosure.form ?? ""} #${index} ${mutant.description.en} → ${fresh.map(({ rule, path }) => `${rule} ${path}`).join("; ") || "nothing"} | broken ${mutant.broken.slice(0, 3).join(" ")}`
    }
  }
  console.log(
    `${mutation.name.padEnd(28)} made ${String(made).padStart(4)}  caught ${share(caught, made).padStart(6)}  elsewhere ${String(elsewhere).padStart(3)}  cannot be seen ${String(unseen).padStart(3)}  missed ${String(made - caught - unseen - elsewhere).padStart(3)}${example}`,
  )
}
