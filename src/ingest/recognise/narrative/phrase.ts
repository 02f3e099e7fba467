import type { Fund, ItemNames, Measure, Part } from "../../../disclosure/index.ts"
import { matchAt } from "./alternation.ts"
import { itemPath } from "./item-path.ts"
import { type Effect, endsAsClass, endsAsOrganisation, type Lexicon } from "./subject-words.ts"

/** What a phrase before a number says that the number is. */
export interface Phrase {
  readonly measure?: Measure
  /** 收入 or 支出, where no clearer word stands */
  readonly weak?: Measure
  readonly fund?: Fund
  readonly part?: Part
  readonly grand?: true
  readonly names?: ItemNames
  readonly code?: string
  /** a name that no word list knows: a functional class, or a project */
  readonly name?: string
  readonly year?: number
  readonly prior: boolean
  readonly roles: ReadonlySet<NonNullable<Effect["role"]>>
  /** Whether every word of the phrase is understood. */
  readonly clear: boolean
}

interface Coordinates {
  measure?: Measure
  weak?: Measure
  fund?: Fund
  part?: Part
  grand?: true
  clear: boolean
}

const general: readonly (Part | undefined)[] = [undefined, "total", "basic", "vehicles"]

const sides: readonly (Measure | undefined)[] = [
  "income",
  "expenditure",
  "thisYearIncome",
  "thisYearExpenditure",
  "incomeAndExpenditure",
]

/** “三公经费预算支出” is about the three public expenses; “收入合计支出合计” about neither. */
const joinMeasure = (coordinates: Coordinates, measure: Measure): void => {
  const { measure: known } = coordinates
  if (known === undefined || sides.includes(known)) {
    if (known !== undefined && sides.includes(measure) && measure !== known) coordinates.clear = false
    coordinates.measure = measure
  }
}

const wide: readonly (Fund | undefined)[] = [undefined, "all", "appropriation"]

const join = (coordinates: Coordinates, { measure, fund, part, weak, grand }: Effect): void => {
  if (measure !== undefined) {
    if (weak === true) coordinates.weak = measure
    else joinMeasure(coordinates, measure)
    if (grand === true) coordinates.grand = grand
  }
  if (fund !== undefined) {
    if (wide.includes(coordinates.fund)) coordinates.fund = fund
    else if (!wide.includes(fund) && fund !== coordinates.fund) coordinates.clear = false
  }
  if (part !== undefined) {
    // “基本支出中的人员经费” is about 人员经费; “基本支出和项目支出” is about neither.
    if (general.includes(coordinates.part)) coordinates.part = part
    else if (part !== "total" && part !== coordinates.part) coordinates.clear = false
  }
}

interface Scan {
  readonly coordinates: Coordinates
  readonly name: string
  readonly year: number | undefined
  readonly prior: boolean
  readonly roles: ReadonlySet<NonNullable<Effect["role"]>>
}

const isStrong = ({ measure, fund, part, weak }: Effect): boolean =>
  weak !== true && [measure, fund, part].some((coordinate) => coordinate !== undefined)

const nameEndings = ["支出", "费"]

const scan = (text: string, { pattern, effects }: Lexicon): Scan => {
  const coordinates: Coordinates = { clear: true }
  const roles = new Set<NonNullable<Effect["role"]>>()
  let year: number | undefined
  let prior = false
  let worded = false
  let [first, last] = [-1, -1]
  for (let index = 0; index < text.length;) {
    const match = matchAt(pattern, text, index)
    if (match === undefined || match[0] === "") {
      const close = text.charAt(index) === "(" ? text.indexOf(")", index) : -1
      if (close < 0) {
        if (first < 0) first = index
        last = index + 1
        index++
      } else index = close + 1
      continue
    }
    const { date, word } = match.groups ?? {}
    const end = index + match[0].length
    const effect = word === undefined ? undefined : effects.get(word)
    const isOwner =
      first >= 0 && !worded && (date !== undefined || effect !== undefined) && isOrganisation(text, last, date)
    if (isOwner) [first, last] = [-1, -1]
    if (date !== undefined) year = Number(match.groups?.year)
    if (match.groups?.prior !== undefined) prior = true
    if (effect?.role !== undefined) roles.add(effect.role)
    if (effect?.apart === true) coordinates.clear = false
    if (effect !== undefined) {
      join(coordinates, effect)
      worded ||= isStrong(effect)
    }
    // The 支出 at the end of a name belongs to the name.
    const ending = last === index ? nameEndings.find((each) => word?.startsWith(each)) : undefined
    if (ending !== undefined) {
      last = index + ending.length
      if (effect?.weak === true) delete coordinates.weak
    }
    index = end
  }
  return { coordinates, name: first < 0 ? "" : text.slice(first, last), year, prior, roles }
}

/** Whether the unknown words at the start of a phrase are somebody's name: they end so, or a year follows them. */
const isOrganisation = (text: string, end: number, date: string | undefined): boolean =>
  date !== undefined || endsAsOrganisation(text.slice(0, end))

// “基本工资、津贴补贴等人员经费”: the names before 等 are examples.
const examples = /^[^()]*、[^()]*等(?=.)/

// “较上年2.08减少0.03万元”: a number that bears no unit names nothing.
const unitless = /^\d+(?:\.\d+)?$/

/** Reads the phrase before a number. `unit` is the name of the disclosure's unit, folded as the phrase is. */
export const readPhrase = (text: string, lexicon: Lexicon, unit: string): Phrase => {
  const whole = unitless.test(text) ? "" : (unit === "" ? text : text.replaceAll(unit, "")).trim()
  const path = itemPath(whole)
  const plain = path === undefined ? whole.replace(examples, "") : whole
  const read = scan(path?.rest ?? plain, lexicon)
  const { clear, ...coordinates } = read.coordinates
  const before = path === undefined ? undefined : classPrefix(path.before, lexicon)
  const names = path === undefined ? undefined : withoutPrefix(path.names, path.before, before?.length ?? 0)
  const fund = coordinates.fund ?? before?.fund
  const isName =
    path === undefined && read.name !== "" && coordinates.measure === undefined && coordinates.part === undefined
  const year = read.year ?? before?.year
  return {
    ...coordinates,
    ...(fund === undefined ? {} : { fund }),
    ...(names === undefined ? {} : { names }),
    ...(path?.code === undefined ? {} : { code: path.code }),
    ...(isName ? { name: read.name } : {}),
    ...(year === undefined ? {} : { year }),
    prior: read.prior,
    roles: read.roles,
    clear: clear && (path !== undefined || read.name === "" || (isName && endsAsClass(read.name))),
  }
}

interface Prefix {
  readonly length: number
  readonly fund: Fund | undefined
  readonly year: number | undefined
}

/** The words before the name of a class: “2024年一般公共预算财政拨款” before 一般公共服务支出(类). */
const classPrefix = (text: string, { pattern, effects }: Lexicon): Prefix => {
  const coordinates: Coordinates = { clear: true }
  let [index, year]: [number, number | undefined] = [0, undefined]
  for (
    let match = matchAt(pattern, text, 0);
    match !== undefined && match[0] !== "";
    match = matchAt(pattern, text, index)
  ) {
    const effect = effects.get(match.groups?.word ?? "")
    if (effect?.weak === true || index + match[0].length >= text.length) break
    if (effect !== undefined) join(coordinates, effect)
    if (match.groups?.year !== undefined) year = Number(match.groups.year)
    index += match[0].length
  }
  // 国有资本经营预算支出 is a class itself.
  return text.slice(index) === "支出"
    ? { length: 0, fund: undefined, year }
    : { length: index, fund: coordinates.fund, year }
}

const withoutPrefix = (names: ItemNames, before: string, length: number): ItemNames =>
  length === 0 || !names.class?.startsWith(before.slice(0, length))
    ? names
    : { ...names, class: names.class.slice(length) }
