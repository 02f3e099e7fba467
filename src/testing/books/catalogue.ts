import { childrenOf, lookup, type Classification, isCode } from "../../classification/index.ts"

/** The economic classes whose sections make up basic expenditure. */
const basicClasses = ["301", "302", "303", "310"]
const projectClasses = ["302", "310", "301", "303", "307", "309", "311", "312", "313", "399"]

/** Classes whose money is not a department's own: social insurance, reserves, transfers between governments, debt. */
const governmentsOwn = ["209", "223", "227", "230", "231", "232", "233", "234"]
const fundMoney = /基金|彩票|债券|收入安排的支出|费安排的支出|特别国债/

const cached = <A>(make: (year: number) => A): ((year: number) => A) => {
  const known = new Map<number, A>()
  return (year) => {
    const value = known.get(year) ?? make(year)
    known.set(year, value)
    return value
  }
}

/** The name of a code in a year. */
export const nameOf = (classification: Classification, code: string, year: number): string =>
  (isCode(classification, code) ? lookup(classification, code, year)?.name : undefined) ?? code

const existsIn = (code: string, year: number): boolean =>
  isCode("functional", code) && lookup("functional", code, year) !== undefined

// An item that was there the year before too, so that a unit can have spent on it in both.
const itemsWhere = (year: number, isWanted: (section: string, sectionName: string) => boolean): readonly string[] =>
  childrenOf("functional", year)
    .flatMap(({ code }) => childrenOf("functional", year, code))
    .filter(({ code, name }) => isWanted(code, name))
    .flatMap(({ code }) => childrenOf("functional", year, code))
    .map(({ code }) => code)
    .filter((code) => [code, code.slice(0, 5), code.slice(0, 3)].every((each) => existsIn(each, year - 1)))

/** What nearly every unit spends on, first: a small disclosure is made of these. */
const common = [
  "2010301",
  "2010302",
  "2080505",
  "2080506",
  "2101101",
  "2101102",
  "2210201",
  "2050803",
  "2080501",
  "2101103",
  "2210203",
  "2012604",
]

const firstCommon = (codes: readonly string[]): readonly string[] => [
  ...common.filter((code) => codes.includes(code)),
  ...codes.filter((code) => !common.includes(code)),
]

/** The functional items that a unit's own money is spent on. */
export const generalItems = cached((year) =>
  firstCommon(itemsWhere(year, (code, name) => !governmentsOwn.includes(code.slice(0, 3)) && !fundMoney.test(name))),
)

/** The functional items of government-managed funds. */
export const fundItems = cached((year) =>
  itemsWhere(year, (code, name) => !governmentsOwn.includes(code.slice(0, 3)) && fundMoney.test(name)),
)

/** The functional items of the state capital operations budget. */
export const stateCapitalItems = cached((year) => itemsWhere(year, (code) => code.startsWith("223")))

const sectionsOf = (classes: readonly string[], year: number): readonly string[] =>
  classes.flatMap((code) =>
    isCode("departmentalEconomic", code)
      ? childrenOf("departmentalEconomic", year, code).map((section) => String(section.code))
      : [],
  )

/** The economic sections of basic expenditure. */
export const basicSections = cached((year) => sectionsOf(basicClasses, year))

/** The economic sections of project expenditure. */
export const projectSections = cached((year) => sectionsOf(projectClasses, year))

/** The functional classes of a year, as summary tables list them. */
export const functionalClasses = cached((year) => childrenOf("functional", year).map(({ code }) => String(code)))

/** Whether an economic section belongs to personnel funds. */
export const isPersonnel = (section: string): boolean => section.startsWith("301") || section.startsWith("303")
