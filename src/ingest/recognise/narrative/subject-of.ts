import { classifications, entriesByName } from "../../../classification/index.ts"
import type { ItemNames, Measure, Subject } from "../../../disclosure/index.ts"
import type { Phrase } from "./phrase.ts"
import { endsAsClass, partWithin } from "./subject-words.ts"
import type { Topic } from "./topic.ts"

const ofThisYear: Readonly<Partial<Record<Measure, Measure>>> = {
  thisYearIncome: "income",
  thisYearExpenditure: "expenditure",
}
const spending: readonly Measure[] = ["expenditure", "thisYearExpenditure", "incomeAndExpenditure"]
const flows: readonly Measure[] = [...spending, "income", "thisYearIncome"]

/** Whether a number is money that comes in or goes out as a whole. */
export const isFlow = (measure: Measure): boolean => flows.includes(measure)

/** What is told in these sections is money of one kind: the year's whole money and its parts are none of their subjects. */
const apartFrom: readonly Measure[] = [
  "procurement",
  "operatingExpenses",
  "threePublicExpenses",
  "meetings",
  "training",
]
const wholes: readonly (Measure | undefined)[] = [
  "openingCarryOver",
  "closingCarryOver",
  "useOfSurplus",
  "distribution",
]
const spendingParts: readonly Phrase["part"][] = ["basic", "project", "personnel", "operating"]

const isElsewhere = ({ measure, part }: Phrase, frame: Topic): boolean =>
  apartFrom.includes(frame.measure) && (wholes.includes(measure) || spendingParts.includes(part))

const byFund: readonly Measure[] = ["threePublicExpenses", "meetings", "training"]
const singleFunds: readonly Phrase["fund"][] = ["generalBudget", "governmentFunds", "stateCapital"]

/** “公务接待费4万元（其中：一般公共预算支出4万元；政府性基金预算支出0万元）”: a fund's part of such an expense has no place. */
const isFundOfExpense = ({ measure, fund, part, weak }: Phrase, frame: Topic): boolean =>
  byFund.includes(frame.measure) &&
  singleFunds.includes(fund) &&
  weak === "expenditure" &&
  measure === undefined &&
  part === undefined

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
const fundOf = ({ fund }: Phrase, frame: Topic, measure: Measure): Subject["fund"] =>
  measure === "operatingExpenses" || (measure === "procurement" && fund === "appropriation")
    ? "all"
    : (fund ?? frame.fund)

/** The names of a phrase; a section or an item told under its class takes the class's name. MOF's form leaves 支出 out of it. */
const namesOf = ({ names, name }: Phrase, frame: Topic): ItemNames | undefined => {
  if (names === undefined) return name === undefined ? undefined : { class: name }
  const { class: class_ } = names
  if (class_ === undefined)
    return { ...(frame.names?.class === undefined ? {} : { class: frame.names.class }), ...names }
  return endsAsClass(class_) ? names : { ...names, class: `${class_}支出` }
}

/** “机构运行”, “住房公积金”: some name the functional items by their names alone. */
const isItem = (name: string): boolean => entriesByName("functional", name, { level: "item" }).length > 0

/** Whether a name is that of a functional or an economic class, section or item. */
const isClassified = (name: string): boolean =>
  [name, name.replace(/支出$/, "")].some((each) =>
    classifications.some((classification) => entriesByName(classification, each).length > 0),
  )

/**
 * What a phrase is about, given what its sentence or list is about. `undefined` where the phrase is not understood.
 */
export const subjectOf = (phrase: Phrase, frame: Topic): Topic | undefined => {
  if (!phrase.clear) {
    if (phrase.name === undefined) return undefined
    if (frame.part === "project") return { ...frame, project: phrase.name }
    return isItem(phrase.name) &&
      phrase.fund === undefined &&
      frame.part === "total" &&
      spending.includes(frame.measure)
      ? { measure: "expenditure", fund: frame.fund, part: "total", names: { item: phrase.name } }
      : undefined
  }
  if (isBare(phrase)) return frame
  if (isElsewhere(phrase, frame) || isFundOfExpense(phrase, frame)) return undefined
  if (phrase.name !== undefined && frame.part === "project" && !isClassified(phrase.name))
    return { ...frame, project: phrase.name }
  const isClass = phrase.names !== undefined || phrase.name !== undefined
  const named = phrase.measure ?? (flows.includes(frame.measure) ? phrase.weak : undefined)
  if (isClass && named === undefined && !spending.includes(frame.measure)) return undefined
  const inherited =
    isClass || phrase.fund !== undefined || phrase.part !== undefined ? ofThisYear[frame.measure] : undefined
  const measure = isClass ? "expenditure" : (named ?? inherited ?? frame.measure)
  const names = namesOf(phrase, frame)
  const part =
    phrase.part !== undefined
      ? partWithin(frame.part, phrase.part)
      : named !== undefined && !isClass
        ? "total"
        : frame.part
  return {
    measure,
    fund: fundOf(phrase, frame, measure),
    part,
    ...(phrase.grand === true ? { grand: true } : {}),
    ...(names === undefined ? {} : { names }),
    ...(phrase.code === undefined ? {} : { code: phrase.code }),
  }
}
