import type { Disclosure, Statement } from "../disclosure/index.ts"
import type { Amount } from "../money/index.ts"
import { consensus } from "./consensus.ts"
import { fundOfSubject } from "./coordinates.ts"
import type { Fact } from "./fact.ts"
import type { FactGroup } from "./groups.ts"
import { indexOf } from "./index-of.ts"
import { asGrandTotal, tellsGrandTotal } from "./grand-totals.ts"
import { unifyFact } from "./unify.ts"
import { asYearsOwn, yearsOwn } from "./years-own.ts"

/** A share that a sentence states, with the part and the whole that it relates. */
export interface StatedShare {
  readonly name: string
  readonly statement: Statement
  readonly share: Amount
  readonly amount: Amount
  readonly whole: Amount
}

/** Every share (占…%) whose part and whole are known. The whole is what most places print for it. */
export const statedShares = (disclosure: Disclosure, groups: readonly FactGroup[]): readonly StatedShare[] => {
  const find = indexOf(groups)
  const unify = unifyFact(disclosure)
  const own = yearsOwn(disclosure)
  return disclosure.narrative.statements.flatMap((statement) => {
    const { share, shareOf, amount, subject } = statement
    if (share === undefined || shareOf === undefined || amount === undefined) return []
    const plain: Fact = {
      measure: shareOf.measure,
      fund: fundOfSubject(shareOf),
      part: shareOf.part,
      quantity: "amount",
      stage: statement.stage ?? (disclosure.kind === "budget" ? "budgeted" : "settled"),
      year: statement.year ?? disclosure.fiscalYear,
      ...(shareOf.code === undefined ? {} : { code: shareOf.code }),
    }
    const isGrand = tellsGrandTotal(own.grand, statement.section, shareOf.measure)
    const group = find(unify(asGrandTotal(asYearsOwn(plain, own.sections.has(statement.section)), isGrand)))
    const whole = consensus(group?.inTables ?? []) ?? consensus(group?.inText ?? [])
    const name = [subject.names?.class, subject.names?.section, subject.names?.item].filter(
      (part) => part !== undefined,
    )
    return whole === undefined
      ? []
      : [{ name: name.at(-1) ?? statement.text, statement, share, amount, whole: whole.amount }]
  })
}
