import type { Amount } from "../../../src/money/index.ts"
import type { Narrative, Statement, Subject } from "../../../src/disclosure/index.ts"
import type { Context } from "../../../src/ingest/recognise/context.ts"
import { recogniseNarrative } from "../../../src/ingest/recognise/narrative/narrative.ts"
import type { Passage, Section } from "../../../src/ingest/recognise/outline.ts"
import type { Recording } from "../../../src/ingest/recognise/recording.ts"

/** A budget of an invented unit. */
export const budget: Context = { unit: "云溪县档案馆", fiscalYear: 2024, kind: "budget", level: "unit" }
/** Its final accounts. */
export const finalAccounts: Context = { ...budget, kind: "finalAccounts" }

export const passage = (text: string, line = 1): Passage => ({
  _tag: "Passage",
  text,
  position: { line },
  pieces: [{ offset: 0, paragraph: { _tag: "Paragraph", text, position: { line } } }],
})

export const section = (key: string, texts: readonly string[], title = "情况说明"): Section => ({
  level: 2,
  number: "一",
  title,
  position: { line: 1 },
  key,
  content: texts.map((text, index) => passage(text, index + 2)),
  children: [],
})

/** A recording that forgets everything. */
export const forgetful: Recording = { place: () => undefined, understood: () => undefined }

export const narrative = (
  key: string,
  texts: readonly string[],
  context: Context = budget,
  title?: string,
): Narrative => recogniseNarrative("", [section(key, texts, title)], context, forgetful)

export const show = (amount: Amount | undefined): string | undefined =>
  amount === undefined ? undefined : `${amount.text}${amount.unit}`

const subjectText = ({ measure, fund, part, names, code, project }: Subject): string =>
  [measure, fund, part, ...Object.values(names ?? {}), code, project].filter((each) => each !== undefined).join(" ")

const changeText = ({ change }: Statement): string | undefined =>
  change === undefined
    ? undefined
    : [
        change.word,
        show(change.amount),
        change.rateWord,
        show(change.rate),
        change.against,
        change.year,
        change.reason === undefined ? undefined : `因${change.reason}`,
      ]
        .filter((each) => each !== undefined)
        .join(" ")

/** A statement in one line: subject | amount | share of whole | prior | change | completion | purpose. */
export const line = (statement: Statement): string => {
  const { number, subject, amount, share, shareOf, prior, completion, purpose, year } = statement
  const change = changeText(statement)
  return [
    `${number === undefined ? "" : `${number}. `}${subjectText(subject)}${year === undefined ? "" : ` @${year}`}`,
    show(amount) ?? "–",
    ...(share === undefined ? [] : [`占${shareOf === undefined ? "" : subjectText(shareOf)} ${show(share) ?? ""}`]),
    ...(prior === undefined ? [] : [`上年 ${show(prior) ?? ""}`]),
    ...(change === undefined ? [] : [change]),
    ...(completion === undefined
      ? []
      : [
          [
            "完成",
            show(completion.budget),
            show(completion.rate),
            completion.word,
            completion.reason === undefined ? undefined : `因${completion.reason}`,
          ]
            .filter((each) => each !== undefined)
            .join(" "),
        ]),
    ...(purpose === undefined ? [] : [`用于${purpose}`]),
  ].join(" | ")
}

/** What passages of a section state, one line for each statement. */
export const lines = (
  key: string,
  texts: readonly string[] | string,
  context: Context = budget,
  title?: string,
): readonly string[] => narrative(key, typeof texts === "string" ? [texts] : texts, context, title).statements.map(line)
