import type { Disclosure, ItemNames, Statement } from "../disclosure/index.ts"
import { type CodeFinder, nameKey } from "./codes.ts"

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
  (["class", "section", "item"] as const).every((level) => {
    const name = names[level]
    const known = printed.get(code.slice(0, lengths[level]))
    return name === undefined || known === undefined || known.has(nameKey(name))
  })

/** The statements that name a functional class, section or item. */
export const namedStatements = (
  { narrative }: Disclosure,
  find: CodeFinder,
  printed: ReadonlyMap<string, ReadonlySet<string>>,
): readonly NamedStatement[] =>
  narrative.statements.flatMap((statement) => {
    const { names } = statement.subject
    if (names === undefined) return []
    const code = statement.subject.code ?? find(names)
    const name = [names.class, names.section, names.item].filter((each) => each !== undefined).join(" · ")
    const isPrinted = code !== undefined && allPrinted(names, code, printed)
    return [{ name, statement, isPrinted, ...(code === undefined ? {} : { code }) }]
  })
