import type { Change, Completion, NameList, Statement } from "../../../disclosure/index.ts"
import type { Draft, DraftChange, DraftCompletion } from "./draft.ts"
import { amountOf, placed, type Source, textOf } from "./source.ts"
import type { DraftList } from "./state.ts"
import type { Span } from "./token.ts"
import { subjectOfTopic } from "./topic.ts"

/** Makes a change of what was read. */
export const changeOf = (source: Source, draft: DraftChange): Change => {
  const { comparison, span, rateDirection, rateWord, reason } = draft
  const amount = amountOf(source, draft.amount, span)
  const rate = amountOf(source, draft.rate, span)
  const year = comparison?.ownBudget === true ? source.fiscalYear : comparison?.year
  const change: Change = {
    direction: draft.direction ?? "none",
    word: draft.word ?? "",
    ...(amount === undefined ? {} : { amount }),
    ...(rateDirection === undefined ? {} : { rateDirection }),
    ...(rateWord === undefined ? {} : { rateWord }),
    ...(rate === undefined ? {} : { rate }),
    ...(comparison?.against === undefined ? {} : { against: comparison.against }),
    ...(year === undefined ? {} : { year }),
    ...(reason === undefined ? {} : { reason: textOf(source, reason) }),
  }
  return placed(source, change, { start: span.start, end: Math.max(span.end, reason?.end ?? 0) })
}

const completionOf = (source: Source, draft: DraftCompletion, clause: Span): Completion => {
  const { comparison, word, reason } = draft
  const budget = amountOf(source, draft.budget, clause)
  const rate = amountOf(source, draft.rate, clause)
  return {
    ...(budget === undefined ? {} : { budget }),
    ...(rate === undefined ? {} : { rate }),
    ...(comparison === undefined ? {} : { comparison }),
    ...(word === undefined ? {} : { word }),
    ...(reason === undefined ? {} : { reason: textOf(source, reason) }),
  }
}

/** Makes a statement of what was read. Everything in it has a place in the document. */
export const statementOf = (source: Source, draft: Draft): Statement => {
  const { span, subject, shareOf, purpose, number } = draft
  const amount = amountOf(source, draft.amount, span)
  const share = amountOf(source, draft.share, span)
  const prior = amountOf(source, draft.prior, span)
  const change = draft.change?.direction === undefined ? undefined : changeOf(source, draft.change)
  const completion = draft.completion === undefined ? undefined : completionOf(source, draft.completion, span)
  const year = draft.year === source.fiscalYear ? undefined : draft.year
  const statement: Statement = {
    section: source.section,
    text: textOf(source, span),
    subject: subjectOfTopic(subject),
    ...(year === undefined ? {} : { year }),
    ...(amount === undefined ? {} : { amount }),
    ...(share === undefined ? {} : { share }),
    ...(share === undefined || shareOf === undefined ? {} : { shareOf: subjectOfTopic(shareOf) }),
    ...(prior === undefined ? {} : { prior }),
    ...(change === undefined ? {} : { change }),
    ...(completion === undefined ? {} : { completion }),
    ...(purpose === undefined ? {} : { purpose: textOf(source, purpose) }),
    ...(number === undefined ? {} : { number }),
  }
  return placed(source, statement, span)
}

/** Makes a list of names of what was read. */
export const nameListOf = (source: Source, { about, fund, names, span }: DraftList): NameList =>
  placed(
    source,
    {
      section: source.section,
      about,
      fund,
      names: names.map((name) => textOf(source, name).replace(/[（(]类[)）]$/, "")),
    },
    span,
  )
