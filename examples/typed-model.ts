// Uses the disclosure as typed data: the largest items of the general public budget, and their share of the whole.
import { compare, formatDecimal, percentOf } from "gouji"
import { readDisclosurePromise } from "gouji/node"

const file = new URL("qinglan-archives-2025-unit-budget.txt", import.meta.url)
const { disclosure } = await readDisclosurePromise(file)
const table = disclosure.tables.generalBudgetExpenditure

if (table?.state !== "filled") {
  console.log("The table is not disclosed, or has no data.")
} else {
  const total = table.rows.find(({ kind }) => kind === "total")?.amounts.total
  const items = table.rows.flatMap(({ kind, code, name, amounts }) => {
    const amount = amounts.total
    return kind === "item" && amount !== undefined ? [{ code, name, amount }] : []
  })
  const largest = items.toSorted((a, b) => b.amount.value.comparedTo(a.amount.value)).slice(0, 3)
  for (const { code, name, amount } of largest) {
    const share = total === undefined ? undefined : percentOf(amount, total)
    const percent = share?._tag === "Success" ? formatDecimal(share.success.value, { decimals: 2 }) : "?"
    console.log(`${code} ${name}: ${amount.text} ${amount.unit}, ${percent} %`)
  }
  const basic = disclosure.tables.generalBudgetBasic
  const printed = basic?.state === "filled" ? basic.rows.find(({ kind }) => kind === "total")?.amounts.total : undefined
  const same = table.rows.find(({ kind }) => kind === "total")?.amounts.basic
  if (printed !== undefined && same !== undefined) {
    const comparison = compare(printed, same)
    if (comparison._tag === "Success") console.log(`basic expenditure in both tables: ${comparison.success.outcome}`)
  }
}
