import type { Disclosure, Statement } from "../disclosure/index.ts"
import type { CodeFinder } from "./codes.ts"

/** A statement that names a functional class, section or item, and whether a table prints that name. */
export interface NamedStatement {
  readonly name: string
  readonly statement: Statement
  readonly isPrinted: boolean
}

/** The statements that name a functional class, section or item. */
export const namedStatements = ({ narrative }: Disclosure, find: CodeFinder): readonly NamedStatement[] =>
  narrative.statements.flatMap((statement) => {
    const { names, code } = statement.subject
    if (names === undefined) return []
    const name = [names.class, names.section, names.item].filter((each) => each !== undefined).join(" · ")
    return [{ name, statement, isPrinted: code !== undefined || find(names) !== undefined }]
  })
