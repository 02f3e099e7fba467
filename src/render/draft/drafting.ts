import type { Disclosure, Measure, Subject } from "../../disclosure/index.ts"
import type { Amount } from "../../money/index.ts"
import { printedAmount, shownFigure } from "./amounts.ts"
import { changeClause, type ChangeClause } from "./change.ts"
import type { Figure } from "./figures.ts"
import type { Prose } from "./prose.ts"
import { type Claim, joined, plain, type Told, told, type Values } from "./told.ts"

/** What the paragraphs of one disclosure are drafted from. */
export interface Drafting {
  readonly disclosure: Disclosure
  readonly prior: Disclosure | undefined
  readonly budget: Disclosure | undefined
  readonly prose: Prose
  /** the words that any sentence may name: unit, year, last year, 部门 or 单位 */
  readonly values: Values
}

/** Makes the paragraphs of one matter; none where the data says nothing of it. */
export type Teller = (drafting: Drafting) => readonly Told[]

/** Fills a sentence of the form; nothing where the form has none of this name. */
export const say = (
  { prose, values }: Drafting,
  id: string,
  own: Values,
  ...claims: readonly Claim[]
): Told | undefined => {
  const sentence = prose.sentences[id]
  return sentence === undefined ? undefined : told(sentence, { ...values, ...own }, ...claims)
}

/** The paragraphs among what was said. */
export const paragraphs = (...said: readonly (Told | undefined)[]): readonly Told[] =>
  said.flatMap((each) => each ?? [])

export const subjectOf = (measure: Measure, fund: Subject["fund"], part: Subject["part"] = "total"): Subject => ({
  measure,
  fund,
  part,
})

/** A number of this year, last year's where it is known, and how the one has become the other. */
export interface Moved {
  readonly amount: Amount
  readonly change: ChangeClause
}

/** Looks a number up in this year's tables and in last year's. */
export const moved = (
  { disclosure, prior, prose }: Drafting,
  find: (from: Disclosure) => Figure,
): Moved | undefined => {
  const amount = shownFigure(find(disclosure))
  const before = prior === undefined ? undefined : shownFigure(find(prior))
  return amount === undefined
    ? undefined
    : { amount, change: changeClause(amount, before, prose.change, disclosure.fiscalYear - 1) }
}

/** The claim that a number, and what it has become, make of a subject. */
export const claimOf = (subject: Subject, { amount, change: { change } }: Moved): Claim => ({
  subject,
  amount,
  ...(change === undefined ? {} : { change }),
})

/** The values that a sentence about a number may name. */
export const amountValues = ({ amount, change }: Moved): Values => ({
  amount: printedAmount(amount),
  change: change.text,
})

/** A whole and its parts: in one paragraph where the form has a sentence to end them, else each part on a line of its own. */
export const withParts = (
  { prose }: Drafting,
  id: string,
  whole: Told | undefined,
  parts: readonly Told[],
): readonly Told[] => {
  if (whole === undefined) return []
  const between = prose.sentences[`${id}.between`]
  return between === undefined
    ? [whole, ...parts.map((part) => joined([part, plain("。")], ""))]
    : [joined([whole, joined(parts, between, "。")], "")]
}
