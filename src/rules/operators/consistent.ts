import * as Result from "effect/Result"
import type { Amount } from "../../money/index.ts"
import { outcomeOf, quantityOfAmount } from "../../money/fixed/index.ts"
import { type Agreement, worse } from "../language/agreement.ts"
import { member } from "../language/member.ts"
import type { Operator } from "../language/operator.ts"
import { agreementShape } from "../language/shape.ts"
import { Missing } from "../language/signal.ts"
import { isPrinted, type Value } from "../language/value.ts"
import { agreementOf } from "./agrees.ts"
import { stops, strictly, toList } from "./kit.ts"

const amountOf = (report: Value): Value => (isPrinted(report) ? report : member(report, "amount"))

const isSame = (a: Amount, b: Amount): boolean =>
  Result.match(outcomeOf(quantityOfAmount(a), quantityOfAmount(b)), {
    onFailure: () => false,
    onSuccess: (outcome) => outcome === "equal",
  })

/** The reports that say the same, most reports first; of as many, the value reported first comes first. */
export const candidatesOf = (amounts: readonly Amount[]): readonly (readonly Amount[])[] => {
  const groups: Amount[][] = []
  for (const amount of amounts) {
    const group = groups.find(([first]) => first !== undefined && isSame(first, amount))
    if (group === undefined) groups.push([amount])
    else group.push(amount)
  }
  return groups.sort((a, b) => b.length - a.length)
}

const fewer = new Missing("reports", { zh: "只有一处报告", en: "there is only one report of it" })

/** One fact, reported several times. */
export const consistent: Operator = strictly({
  name: "consistent",
  group: "comparison",
  parameters: [{ name: "reports", kind: "list" }],
  summary: {
    zh: "同一事实的各处报告相符。不符时，实际值是报告最少的值，应有值是报告最多的值；少于两处报告时不适用。",
    en: "All reports of one fact agree. If not, the actual value is that of the fewest reports, the expected one that of the most; with fewer than two reports it does not apply.",
  },
  examples: [],
  shape: () => agreementShape,
})(([reports], scope, site) => {
  const list = toList(reports, site)
  if (stops(list)) return list
  const values = list.map(amountOf)
  const amounts = values.filter(isPrinted)
  const [majority = [], ...others] = candidatesOf(amounts)
  const [usual] = majority
  if (usual === undefined || amounts.length < 2) return fewer
  const fewest = others.at(-1)?.length
  const odd = others.find(({ length }) => length === fewest)?.[0] ?? majority[1] ?? usual
  let found: Agreement | undefined
  // The odd one out is read first: a finding points at it.
  for (const amount of [odd, ...amounts.filter((each) => each !== odd && each !== usual)]) {
    const agreement = agreementOf(
      () => amount,
      () => usual,
      scope,
      site,
    )
    if (stops(agreement)) return agreement
    found = found === undefined ? agreement : worse(found, agreement)
  }
  return found === undefined ? fewer : found.among([majority, ...others])
})
