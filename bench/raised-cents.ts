/**
 * How much of a document the rules hold fast: every amount of its tables is raised by 0.01 (by 1 where the table prints
 * whole units), one at a time, and a new finding is wanted. Prints the share for each table, and what went unseen.
 *
 *     node bench/raised-cents.ts FILE...
 */
import { basename } from "node:path"
import { audit, type Finding } from "../src/audit/index.ts"
import { readDisclosurePromise } from "../src/node.ts"
import { builtIn } from "../src/rules/index.ts"
import { type Path, raise, tableAmounts } from "../tests/support/raise.ts"

const nameOf = ({ rule, path, verdict, actual, expected, message }: Finding): string =>
  [rule, path, verdict, actual, expected, message.zh].join("|")

const share = (seen: number, all: number): string => `${seen}/${all}`

for (const file of process.argv.slice(2)) {
  const { disclosure, sources } = await readDisclosurePromise(file)
  const known = new Set(audit(disclosure, builtIn, { sources }).findings.map(nameOf))
  const isSeen = (path: Path): boolean =>
    audit(raise(disclosure, path), builtIn, { sources }).findings.some((finding) => !known.has(nameOf(finding)))
  const tried = tableAmounts(disclosure).map((path) => ({ path, seen: isSeen(path) }))
  const seen = tried.filter((mutant) => mutant.seen)
  console.log(`${basename(file)}: ${share(seen.length, tried.length)}`)
  for (const table of new Set(tried.map(({ path }) => path[1]))) {
    const ofTable = tried.filter(({ path }) => path[1] === table)
    console.log(`  ${table} ${share(ofTable.filter((mutant) => mutant.seen).length, ofTable.length)}`)
  }
  for (const { path } of tried.filter((mutant) => !mutant.seen)) console.log(`  unseen: /${path.join("/")}`)
}
