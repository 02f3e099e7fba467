import type { Measure, Subject } from "../../../disclosure/index.ts"
import type { Phrase } from "./phrase.ts"

const ofThisYear: Readonly<Partial<Record<Measure, Measure>>> = {
  thisYearIncome: "income",
  thisYearExpenditure: "expenditure",
}
const spending: readonly Measure[] = ["expenditure", "thisYearExpenditure", "incomeAndExpenditure"]
const flows: readonly Measure[] = [...spending, "income", "thisYearIncome"]

/** Whether a number is money that comes in or goes out as a whole. */
export const isFlow = (measure: Measure): boolean => flows.includes(measure)

const namesNothing = ({ measure, fund, part, names, name }: Phrase): boolean =>
  [measure, fund, part, names, name].every((coordinate) => coordinate === undefined)

/** Whether a phrase names nothing: its number is about what the sentence was about already. */
export const isBare = (phrase: Phrase): boolean => namesNothing(phrase) && phrase.weak === undefined

/** Whether a phrase says no more than 收入 or 支出. */
export const isWeak = (phrase: Phrase): boolean => namesNothing(phrase) && phrase.weak !== undefined

/** Whether 收入 or 支出 alone may mean what a statement is about. */
export const mayMean = (weak: Measure | undefined, { measure }: Subject): boolean =>
  weak === undefined || measure === weak || ofThisYear[measure] === weak || !flows.includes(measure)

/** Operating expenses are one number, whatever fund its sentence names with it; procurement is told by single funds only. */
const fundOf = ({ fund }: Phrase, frame: Subject, measure: Measure): Subject["fund"] =>
  measure === "operatingExpenses" || (measure === "procurement" && fund === "appropriation")
    ? "all"
    : (fund ?? frame.fund)

/**
 * What a phrase is about, given what its sentence or list is about. `undefined` where the phrase is not understood.
 */
export const subjectOf = (phrase: Phrase, frame: Subject): Subject | undefined => {
  if (!phrase.clear) {
    const isProject = phrase.name !== undefined && frame.part === "project"
    return isProject ? { ...frame, project: phrase.name } : undefined
  }
  if (isBare(phrase)) return frame
  const isClass = phrase.names !== undefined || phrase.name !== undefined
  const named = phrase.measure ?? (flows.includes(frame.measure) ? phrase.weak : undefined)
  if (isClass && named === undefined && !spending.includes(frame.measure)) return undefined
  const inherited =
    isClass || phrase.fund !== undefined || phrase.part !== undefined ? ofThisYear[frame.measure] : undefined
  const measure = isClass ? "expenditure" : (named ?? inherited ?? frame.measure)
  const names = phrase.names ?? (phrase.name === undefined ? undefined : { class: phrase.name })
  const part = phrase.part ?? (named !== undefined && !isClass ? "total" : frame.part)
  return {
    measure,
    fund: fundOf(phrase, frame, measure),
    part,
    ...(names === undefined ? {} : { names }),
    ...(phrase.code === undefined ? {} : { code: phrase.code }),
  }
}
