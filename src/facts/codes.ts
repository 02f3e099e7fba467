import type { Disclosure, ItemNames, Row } from "../disclosure/index.ts"
import { normaliseName } from "../classification/index.ts"
import { onceFor } from "./once-for.ts"

const functionalTables = [
  "generalBudgetExpenditure",
  "expenditure",
  "income",
  "governmentFunds",
  "stateCapital",
  "generalBudgetProjects",
] as const

/** The names under which a code is printed, along the path from its class down to itself. */
type Path = readonly string[]

const quotationMarks = /[“”"'‘’「」『』]/g

/** A name as sentences and tables both print it: quotation marks come and go. */
export const nameKey = (name: string): string => normaliseName(name).replaceAll(quotationMarks, "")

const pathKey = (names: Path): string => names.map(nameKey).join(">")

const summaries = ["incomeExpenditureSummary", "appropriationSummary"] as const

const functionalRows = ({ tables }: Disclosure): readonly (readonly Row[])[] =>
  functionalTables.flatMap((id) => {
    const table = tables[id]
    return table?.state === "filled" ? [table.rows] : []
  })

/**
 * The rows that name codes: those of the functional tables and, as tables that print items only leave the names of their
 * classes to the summaries, what the summaries name besides.
 */
const rowsOf = (disclosure: Disclosure): readonly (readonly Row[])[] => {
  const functional = functionalRows(disclosure)
  const known = new Set(functional.flat().map(({ code }) => code))
  const besides = summaries.flatMap((id) => {
    const table = disclosure.tables[id]
    return table?.state === "filled" ? [table.expenditure.filter(({ code }) => !known.has(code))] : []
  })
  return [...functional, ...besides]
}

const pathsOf = (rows: readonly Row[]): readonly (readonly [string, Path])[] => {
  const names = new Map(rows.flatMap(({ code, name }) => (code === undefined ? [] : [[code, name] as const])))
  const nameOf = (code: string): string[] => {
    const name = names.get(code)
    return name === undefined ? [] : [name]
  }
  return [...names.keys()].map((code) => [
    code,
    [3, 5, 7].filter((length) => length <= code.length).flatMap((length) => nameOf(code.slice(0, length))),
  ])
}

/** The functional code of the names that a sentence gives. */
export type CodeFinder = (names: ItemNames) => string | undefined

type Codes = ReadonlyMap<string, ReadonlySet<string>>

/** The codes by the path of names down to them, and by their own name and length. */
const codesByName = onceFor((disclosure: Disclosure): Codes => {
  const codes = new Map<string, Set<string>>()
  const add = (key: string, code: string): void => {
    const known = codes.get(key)
    if (known === undefined) codes.set(key, new Set([code]))
    else known.add(code)
  }
  for (const rows of rowsOf(disclosure)) {
    for (const [code, path] of pathsOf(rows)) {
      add(pathKey(path), code)
      const own = path.at(-1)
      if (own !== undefined) add(`${code.length}:${nameKey(own)}`, code)
    }
  }
  return codes
})

/**
 * Finds the functional code that a sentence means by the names it gives (“X（类）Y（款）Z（项）”), as the disclosure's own
 * tables name the codes. A name alone will do where only one code bears it; an unknown or ambiguous name finds nothing.
 */
export const codeFinder = (disclosure: Disclosure): CodeFinder => {
  const only = (key: string): string | undefined => {
    const found = codesByName(disclosure).get(key)
    return found?.size === 1 ? [...found][0] : undefined
  }
  return ({ class: class_, section, item }) => {
    const path = [class_, section, item].filter((name) => name !== undefined)
    const own = path.at(-1)
    if (own === undefined) return undefined
    const length = item !== undefined ? 7 : section !== undefined ? 5 : 3
    const found = only(pathKey(path)) ?? only(`${length}:${nameKey(own)}`)
    if (found !== undefined || path.length > 1) return found
    // A name that stands for itself may be that of a section or an item: “机关事业单位基本养老保险缴费支出”.
    const elsewhere = [3, 5, 7].flatMap((other) => only(`${other}:${nameKey(own)}`) ?? [])
    return elsewhere.length === 1 ? elsewhere[0] : undefined
  }
}

/** The names, as {@link nameKey} makes them alike, under which the functional tables print each code. */
export const printedNames = onceFor((disclosure: Disclosure): ReadonlyMap<string, ReadonlySet<string>> => {
  const names = new Map<string, Set<string>>()
  for (const { code, name } of rowsOf(disclosure).flat()) {
    if (code === undefined || name === "") continue
    const known = names.get(code)
    if (known === undefined) names.set(code, new Set([nameKey(name)]))
    else known.add(nameKey(name))
  }
  return names
})
