import type { Change, Completion, Disclosure, Measure, Subject } from "../../disclosure/index.ts"
import type { Amount } from "../../money/index.ts"
import { fill } from "../layout/fill.ts"
import { printedAmount, shown } from "./amounts.ts"
import { changeClause, type ChangeClause } from "./change.ts"
import { completionClause, type CompletionClause } from "./completion.ts"
import type { Figure } from "./figures.ts"
import type { Prose } from "./prose.ts"
import { type Claim, joined, plain, type Told, told, type Values } from "./told.ts"

/** Why a number became another, or why a budget was not met: asked for each that did. */
export type Reasons = (subject: Subject, change: Change | Completion) => string | undefined

/** What the paragraphs of one disclosure are drafted from. */
export interface Drafting {
  readonly disclosure: Disclosure
  readonly prior: Disclosure | undefined
  readonly budget: Disclosure | undefined
  readonly prose: Prose
  readonly reasons: Reasons | undefined
  /** the words that any sentence may name: unit, year, last year, 部门 or 单位 */
  readonly values: Values
}

/** Makes the paragraphs of one matter; none where the data says nothing of it. */
export type Teller = (drafting: Drafting) => readonly Told[]

/** What a sentence that has these places says of a completion. */
const completionIn = (sentence: string, { budget, ...rest }: Completion): Completion => ({
  ...(budget === undefined || !sentence.includes("{budget}") ? {} : { budget }),
  ...(sentence.includes("{completion}") ? rest : {}),
})

/** A sentence states a change, a share or a purpose only where it has a place for it. */
const asStated =
  (sentence: string) =>
  ({ change, share, shareOf, purpose, completion, ...claim }: Claim): Claim => {
    const carriedOut = completion === undefined ? {} : completionIn(sentence, completion)
    return {
      ...claim,
      ...(change === undefined || !sentence.includes("{change}") ? {} : { change }),
      ...(share === undefined || shareOf === undefined || !sentence.includes("{share}") ? {} : { share, shareOf }),
      ...(purpose === undefined || !sentence.includes("{purpose}") ? {} : { purpose }),
      ...(Object.keys(carriedOut).length === 0 ? {} : { completion: carriedOut }),
    }
  }

/** A reason stands in the middle of a sentence: it ends without a stop of its own, and has none inside. */
const reasonOf = ({ reasons }: Drafting, subject: Subject, change: Change | Completion): string | undefined => {
  const reason = reasons?.(subject, change)?.replace(/[。；，、\s]+$/, "")
  return reason === undefined || reason === "" || /[。；;]/.test(reason) ? undefined : reason
}

/** Gives the reason for a change behind it, where it is known. */
const explained = (drafting: Drafting, own: Values, claim: Claim): readonly [Values, Claim] => {
  const { change, completion, subject } = claim
  const moved = change === undefined || change.direction === "none" ? undefined : change
  const missed = completion === undefined || completion.comparison === "equal" ? undefined : completion
  const told = missed ?? moved
  const reason = told === undefined ? undefined : reasonOf(drafting, subject, told)
  if (reason === undefined) return [own, claim]
  const text = fill(drafting.prose.change.reason, { reason })
  return missed === undefined
    ? [
        { ...own, change: `${own.change ?? ""}${text}` },
        moved === undefined ? claim : { ...claim, change: { ...moved, reason } },
      ]
    : [
        { ...own, completion: `${own.completion ?? ""}${text}` },
        { ...claim, completion: { ...missed, reason } },
      ]
}

/** Fills a sentence of the form about one number, or about none; nothing where the form has no sentence of this name. */
export const say = (drafting: Drafting, id: string, own: Values, claim?: Claim): Told | undefined => {
  const { prose, values } = drafting
  const sentence = prose.sentences[id]
  if (sentence === undefined) return undefined
  if (claim === undefined) return told(sentence, { ...values, ...own })
  const [words, stated] = explained(drafting, own, asStated(sentence)(claim))
  return told(sentence, { ...values, ...words }, stated)
}

/** The paragraphs among what was said. */
export const paragraphs = (...said: readonly (Told | undefined)[]): readonly Told[] =>
  said.flatMap((each) => each ?? [])

export const subjectOf = (measure: Measure, fund: Subject["fund"], part: Subject["part"] = "total"): Subject => ({
  measure,
  fund,
  part,
})

/**
 * A number of this year, how last year's has become it where that is known, and in final accounts how far its budget was
 * carried out.
 */
export interface Moved {
  readonly amount: Amount
  /** as the tables print it: what shares, differences and rates are reckoned from */
  readonly exact: Amount
  readonly change: ChangeClause
  readonly completion?: CompletionClause
}

/** Finds a number in a disclosure. */
export type Find = (from: Disclosure) => Figure

const completionOf = ({ disclosure, budget, prose }: Drafting, amount: Amount, find: Find, own?: Find) => {
  if (disclosure.kind !== "finalAccounts") return undefined
  const planned = own?.(disclosure) ?? (budget === undefined ? undefined : find(budget))
  return completionClause(amount, planned, prose.completion)
}

/**
 * Looks a number up in this year's tables, in last year's, and in the budget's. `ownBudget` finds the budget where the
 * tables print it beside the settled amount.
 */
export const moved = (drafting: Drafting, find: Find, ownBudget?: Find): Moved | undefined => {
  const { disclosure, prior, prose } = drafting
  const exact = find(disclosure)
  if (exact === undefined) return undefined
  const before = prior === undefined ? undefined : find(prior)
  const completion = completionOf(drafting, exact, find, ownBudget)
  return {
    amount: shown(exact),
    exact,
    change: changeClause(exact, before, prose.change, disclosure.fiscalYear - 1),
    ...(completion === undefined ? {} : { completion }),
  }
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

/** Says a number with its change; in the sentence `….settled` also how far its budget was carried out, where that is known. */
export const sayMoved = (
  drafting: Drafting,
  id: string,
  subject: Subject,
  found: Moved,
  own: Values = {},
  more: Partial<Claim> = {},
): Told | undefined => {
  const { completion } = found
  const settled = `${id}.settled`
  const claim = { ...claimOf(subject, found), ...more }
  const values = { ...amountValues(found), ...own }
  if (completion === undefined || drafting.prose.sentences[settled] === undefined)
    return say(drafting, id, values, claim)
  const budgeted = { ...values, budget: printedAmount(completion.budget), completion: completion.text }
  return say(drafting, settled, budgeted, { ...claim, completion: completion.completion })
}

const leadIn = /，[^，。]*：$/

/** A whole and its parts: in one paragraph where the form has a sentence to end them, else each part on a line of its own. */
export const withParts = (
  { prose }: Drafting,
  id: string,
  whole: Told | undefined,
  parts: readonly Told[],
): readonly Told[] => {
  if (whole === undefined) return []
  if (parts.length === 0) return [{ ...whole, text: whole.text.replace(leadIn, "。") }]
  const between = prose.sentences[`${id}.between`]
  return between === undefined
    ? [whole, ...parts.map((part) => joined([part, plain("。")], ""))]
    : [joined([whole, joined(parts, between, "。")], "")]
}
