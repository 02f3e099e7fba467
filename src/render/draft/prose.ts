import finalAccounts from "../../../forms/prose/final-accounts.json" with { type: "json" }
import shanghaiBudget from "../../../forms/prose/shanghai-budget.json" with { type: "json" }
import xinjiangBudget from "../../../forms/prose/xinjiang-budget.json" with { type: "json" }
import type { Disclosure, Stage } from "../../disclosure/index.ts"

/** How a form tells of a change: the words for more and less, of an amount and of a rate. */
export interface ChangeWords {
  readonly increase: readonly [word: string, rateWord: string]
  readonly decrease: readonly [word: string, rateWord: string]
  readonly none: string
  readonly moved: string
  readonly rate: string
  readonly same: string
  readonly reason: string
  readonly against?: Stage
  readonly year: boolean
}

/** How final accounts hold a settled amount against its budget: the clause, and its word. */
export interface CompletionWords {
  readonly rate: string
  readonly less: readonly [clause: string, word: string]
  readonly greater: readonly [clause: string, word: string]
  readonly equal: readonly [clause: string, word: string]
}

/** A heading of the form, what its paragraphs tell, and the headings under it. */
export interface SectionPlan {
  readonly title: string
  readonly tells: readonly string[]
  readonly sections: readonly SectionPlan[]
}

/** The prose of a form: its headings and its sentences. */
export interface Prose {
  readonly form: string
  readonly title: string
  /** whether the parts are numbered (第一部分), or stand under their titles alone */
  readonly numberedParts: boolean
  readonly change: ChangeWords
  readonly completion?: CompletionWords
  readonly names: Readonly<Record<string, string>>
  readonly sentences: Readonly<Record<string, string>>
  /** the fund whose three public expenses are told, and which of them in what order; those behind the first are part of it */
  readonly threePublic: { readonly fund: string; readonly parts: readonly (readonly string[])[] }
  readonly parts: readonly SectionPlan[]
}

interface PlanData {
  readonly title: string
  readonly tells?: readonly string[]
  readonly sections?: readonly PlanData[]
}
interface ProseData extends Omit<Prose, "parts" | "change" | "completion" | "names"> {
  readonly change: Omit<ChangeWords, "increase" | "decrease" | "against"> & {
    readonly increase: readonly string[]
    readonly decrease: readonly string[]
    readonly against?: string
  }
  readonly completion?: { readonly [name in keyof CompletionWords]: string | readonly string[] }
  readonly names: Readonly<Record<string, string>>
  readonly parts: readonly PlanData[]
}

const planOf = ({ title, tells = [], sections = [] }: PlanData): SectionPlan => ({
  title,
  tells,
  sections: sections.map(planOf),
})

const pair = ([word = "", rateWord = word]: readonly string[]): readonly [string, string] => [word, rateWord]

const list = (value: string | readonly string[]): readonly string[] => (typeof value === "string" ? [value] : value)

const completionOf = ({ rate, less, greater, equal }: NonNullable<ProseData["completion"]>): CompletionWords => ({
  rate: list(rate).join(""),
  less: pair(list(less)),
  greater: pair(list(greater)),
  equal: pair(list(equal)),
})

const proseOf = ({ change: { against, ...words }, completion, ...data }: ProseData): Prose => ({
  ...data,
  ...(completion === undefined ? {} : { completion: completionOf(completion) }),
  change: {
    ...words,
    increase: pair(words.increase),
    decrease: pair(words.decrease),
    ...(against === "budgeted" || against === "settled" ? { against } : {}),
  },
  parts: data.parts.map(planOf),
})

const proses = [xinjiangBudget, shanghaiBudget, finalAccounts].map(proseOf)
const [generalBudgetProse, , generalAccountsProse] = proses

/** The prose of a disclosure's form; a form without prose of its own is told in that of its kind. */
export const proseFor = ({ form, kind }: Pick<Disclosure, "form" | "kind">): Prose | undefined =>
  proses.find((prose) => prose.form === form) ?? (kind === "budget" ? generalBudgetProse : generalAccountsProse)
