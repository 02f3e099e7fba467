import forms from "../../../../forms/narrative-subjects.json" with { type: "json" }
import { Fund, Measure, Part, type Subject } from "../../../disclosure/index.ts"
import { anyOf, sticky } from "./alternation.ts"
import { compact } from "./compact.ts"
import { priorWords, yearPattern } from "./vocabulary.ts"

/** What a word of a phrase says of the phrase's subject. */
export interface Effect {
  readonly measure?: Measure | undefined
  readonly fund?: Fund | undefined
  readonly part?: Part | undefined
  /** 收入 and 支出 by themselves: they count only where no clearer word stands. */
  readonly weak?: boolean
  /** one side's grand total */
  readonly grand?: true
  /** the money has no name of its own: the phrase is not understood */
  readonly apart?: true
  readonly role?: "budget" | "budgeted" | "settled"
}

const literal =
  <T extends string>(literals: readonly T[]) =>
  (text: string | undefined): T | undefined =>
    literals.find((known) => known === text)
const measure = literal(Measure.literals)
const fund = literal(Fund.literals)
const part = literal(Part.literals)

interface Word {
  readonly word: string
  readonly effect: Effect
  readonly sections: readonly string[] | undefined
}

const roleNames = ["budget", "budgeted", "settled"] as const
const role = literal(roleNames)

const subjects: readonly Word[] = forms.words.flatMap(({ words, sections, weak, grand, apart, ...entry }) => {
  const itsRole = role(entry.role)
  const effect: Effect = {
    measure: measure(entry.measure),
    fund: fund(entry.fund),
    part: part(entry.part),
    weak: weak ?? false,
    ...(grand === true ? { grand } : {}),
    ...(apart === true ? { apart } : {}),
    ...(itsRole === undefined ? {} : { role: itsRole }),
  }
  return words.map((word) => ({ word: compact(word).text, effect, sections }))
})
const roles: readonly Word[] = roleNames.flatMap((name) =>
  forms.roles[name].map((word) => ({ word: compact(word).text, effect: { role: name }, sections: undefined })),
)
const all = [...subjects, ...roles]

/** The words that count in a section, as one pattern, and what each of them says. */
export interface Lexicon {
  readonly pattern: RegExp
  readonly effects: ReadonlyMap<string, Effect>
}

// 数 ends many words (经费数为) and begins others (数字化): it says nothing at the end of a phrase only.
const counted = "[数额](?=[为是]|$)"

const makeLexicon = (section: string | undefined): Lexicon => {
  const words = all.filter(
    ({ sections }) => sections === undefined || (section !== undefined && sections.includes(section)),
  )
  const known = anyOf([...words.map(({ word }) => word), ...forms.fillers])
  return {
    pattern: sticky(`(?<date>${yearPattern}初?)|(?<word>${known})|(?<prior>${priorWords.source})|${counted}`),
    effects: new Map(words.map(({ word, effect }) => [word, effect])),
  }
}

const lexicons = new Map<string | undefined, Lexicon>()
/** The lexicon of a section; each is made once. */
export const lexiconOf = (section: string | undefined): Lexicon => {
  const known = lexicons.get(section)
  if (known !== undefined) return known
  const made = makeLexicon(section)
  lexicons.set(section, made)
  return made
}

const frames: readonly (readonly [key: string, subject: Subject])[] = forms.sections.flatMap((entry) => {
  const [itsMeasure, itsFund] = [measure(entry.measure), fund(entry.fund)]
  return itsMeasure === undefined || itsFund === undefined
    ? []
    : [[entry.key, { measure: itsMeasure, fund: itsFund, part: part(entry.part) ?? "total" }] as const]
})

/** What sentences are about where nothing says more. */
export const usualFrame: Subject = { measure: "incomeAndExpenditure", fund: "all", part: "total" }
const titledFunds = forms.titledFunds.flatMap(({ title, ...entry }) => {
  const itsFund = fund(entry.fund)
  return itsFund === undefined ? [] : [{ title, fund: itsFund }]
})
const titledParts = forms.titledParts.flatMap(({ title, ...entry }) => {
  const itsPart = part(entry.part)
  return itsPart === undefined ? [] : [{ title, part: itsPart }]
})

const partOfTitle = (frame: Subject, title: string): Part | undefined =>
  frame.measure === "threePublicExpenses" && frame.part === "total"
    ? titledParts.find((each) => title.includes(each.title))?.part
    : undefined

/**
 * What the sentences of a section are about unless they say otherwise. The title may name the fund
 * (“一般公共预算‘三公’经费”) or, below the three public expenses, one of them.
 */
export const frameOf = (section: string | undefined, title: string): Subject => {
  const frame = frames.find(([key]) => key === section)?.[1] ?? usualFrame
  const titled = frame.fund === "appropriation" ? titledFunds.find((each) => title.includes(each.title)) : undefined
  const itsPart = partOfTitle(frame, title)
  return {
    ...frame,
    ...(titled === undefined ? {} : { fund: titled.fund }),
    ...(itsPart === undefined ? {} : { part: itsPart }),
  }
}

const organisation = new RegExp(`(?:${anyOf(forms.organisations)})$`)
/** Whether a text ends as the name of an organisation does. */
export const endsAsOrganisation = (text: string): boolean => organisation.test(text)

const nameEnd = new RegExp(`(?:${anyOf(forms.nameEnds)})$`)
/** Whether a text ends as the name of a functional class does. */
export const endsAsClass = (text: string): boolean => nameEnd.test(text)

const within = forms.within.flatMap((entry) => {
  const [frame, itsPart, means] = [part(entry.frame), part(entry.part), part(entry.means)]
  return frame === undefined || itsPart === undefined || means === undefined ? [] : [{ frame, part: itsPart, means }]
})
/** What a part is when it is told of another: “在面向中小企业预留的项目中，由中小企业成交的”. */
export const partWithin = (frame: Part, itsPart: Part): Part =>
  within.find((each) => each.frame === frame && each.part === itsPart)?.means ?? itsPart
