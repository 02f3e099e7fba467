// Audits both example disclosures and prints what is wrong, the gravest first.
import { audit, builtIn } from "gouji"
import { readDisclosurePromise } from "gouji/node"

const file = (name: string): string => new URL(`${name}.txt`, import.meta.url).pathname

for (const name of ["qinglan-archives-2025-unit-budget", "qinglan-archives-2025-unit-budget-flawed"]) {
  const { disclosure, sources } = await readDisclosurePromise(file(name))
  const { findings, summary, coverage } = audit(disclosure, builtIn, { sources })
  console.log(`${disclosure.unit} ${disclosure.fiscalYear}: ${summary.error} errors, ${summary.warning} warnings`)
  console.log(`${summary.verdicts.pass} checks passed; ${coverage.checked} of ${coverage.amounts} amounts were checked`)
  for (const { severity, message, source, equation } of findings) {
    console.log(`- line ${source?.line ?? "?"} (${severity}) ${message.zh}`)
    if (equation !== undefined) console.log(`  ${equation.zh}`)
  }
}
