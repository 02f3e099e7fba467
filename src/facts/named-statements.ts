import { entriesByName } from "../classification/index.ts"
import type { Disclosure, ItemNames, Statement } from "../disclosure/index.ts"
import { type CodeFinder, nameKey, printedNames } from "./codes.ts"

/** A statement that names a functional class, section or item: the code that is meant, and whether tables print its names. */
export interface NamedStatement {
  readonly name: string
  readonly code?: string
  readonly statement: Statement
  readonly isPrinted: boolean
}

const lengths = { class: 3, section: 5, item: 7 } as const

/** Whether every name that a sentence gives is one that a table prints for the code, its section or its class. */
const allPrinted = (names: ItemNames, code: string, printed: ReadonlyMap<string, ReadonlySet<string>>): boolean =>
  isAlone(names)
    ? printed.get(code)?.has(nameKey(Object.values(names)[0] ?? "")) !== false
    : (["class", "section", "item"] as const).every((level) => {
        const name = names[level]
        const known = printed.get(code.slice(0, lengths[level]))
        return name === undefined || known === undefined || known.has(nameKey(name))
      })

/** “教育支出”, “行政运行”: a name that stands for itself, whatever its level. */
const isAlone = (names: ItemNames): boolean => Object.keys(names).length === 1

/** “工资福利支出”: a sentence may name economic classes as well. */
const isEconomic = (names: ItemNames): boolean =>
  isAlone(names) &&
  (["departmentalEconomic", "governmentEconomic"] as const).some((classification) =>
    Object.values(names).some((name) =>
      [name, name.replace(/支出$/, "")].some((each) => entriesByName(classification, each).length > 0),
    ),
  )

/** The statements that name a functional class, section or item. */
export const namedStatements = (disclosure: Disclosure, find: CodeFinder): readonly NamedStatement[] =>
  disclosure.narrative.statements.flatMap((statement) => {
    const { names } = statement.subject
    if (names === undefined) return []
    const code = statement.subject.code ?? find(names)
    if (code === undefined && isEconomic(names)) return []
    const name = [names.class, names.section, names.item].filter((each) => each !== undefined).join(" · ")
    const isPrinted = code !== undefined && allPrinted(names, code, printedNames(disclosure))
    return [{ name, statement, isPrinted, ...(code === undefined ? {} : { code }) }]
  })
