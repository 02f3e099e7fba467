import type { ItemNames, Row } from "../../disclosure/index.ts"

const quotes = /["'“”„‟‘’「」『』＂＇\s]/g

/** A name as statements keep it: half-width letters, digits and brackets, no quotation marks. */
export const plainName = (name: string): string =>
  name
    .replace(quotes, "")
    .replace(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))

/** A row with the names above it, as printed. */
export interface NamedRow {
  readonly row: Row
  readonly className: string
  readonly sectionName: string
}

/** The rows of one level with the names of their class and section; rows without these are left out. */
export const namedRows = (rows: readonly Row[], kind: "class" | "item"): readonly NamedRow[] => {
  const names = new Map(
    rows.flatMap(({ code, name, project }) => (code === undefined || project !== undefined ? [] : [[code, name]])),
  )
  return rows
    .filter((row) => row.kind === kind && row.project === undefined)
    .flatMap((row) => {
      const { code = "", name } = row
      const className = names.get(code.slice(0, 3))
      const sectionName = names.get(code.slice(0, 5))
      if (kind === "class") return [{ row, className: name, sectionName: "" }]
      return className === undefined || sectionName === undefined ? [] : [{ row, className, sectionName }]
    })
}

const endsAsClass = /(?:支出|预备费)$/

/** The functional names that a sentence gives to an item. */
export const itemNames = ({ row, className, sectionName }: NamedRow): ItemNames => {
  const plainClass = plainName(className)
  return {
    class: endsAsClass.test(plainClass) ? plainClass : `${plainClass}支出`,
    section: plainName(sectionName),
    item: plainName(row.name),
  }
}

/** The name of a class alone. */
export const className = ({ className: name }: NamedRow): ItemNames => ({ class: plainName(name) })
