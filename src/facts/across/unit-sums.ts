import { normaliseName } from "../../classification/index.ts"
import type { Disclosure, Row, TableId } from "../../disclosure/index.ts"
import type { Amount } from "../../money/index.ts"
import { rowTableColumns } from "../coordinates.ts"
import words from "../words.json" with { type: "json" }

/** A cell of a department's table, and the cells of its units' tables that it adds up. */
export interface UnitSum {
  readonly table: TableId
  readonly row: Row
  readonly amount: Amount
  readonly parts: readonly Amount[]
}

const withoutOwnOffice = (name: string): string =>
  words.ownOffice.reduce((rest, ending) => (rest.endsWith(ending) ? rest.slice(0, -ending.length) : rest), name)

/** A unit's name, the same for the department and its own office (本级). */
export const unitName = (name: string): string => withoutOwnOffice(normaliseName(name))

/** The units that a department says it consolidates, its own office among them; nothing where it does not list them. */
export const consolidatedUnits = ({ unit, profile }: Disclosure): ReadonlySet<string> | undefined => {
  const listed = profile.subordinateUnits
  if (listed === undefined) return undefined
  const { stated, names } = listed
  const others = new Set(names.map(unitName).filter((name) => name !== unitName(unit)))
  // A list of another length than is stated is not the whole of it, or counts the own office in.
  const isWhole = stated === undefined || [others.size, others.size + 1].some((size) => stated.value.equals(size))
  return isWhole && others.size > 0 ? new Set([unitName(unit), ...others]) : undefined
}

const identityOf = ({ kind, code, key, name }: Row): string => code ?? key ?? `${kind}:${normaliseName(name)}`

type Rows = ReadonlyMap<string, Row>

/** The rows of a table by what they are about; `undefined` where the table is not disclosed or a row is there twice. */
const rowsOf = (disclosure: Disclosure, id: (typeof rowTableColumns)[number][0]): Rows | undefined => {
  const table = disclosure.tables[id]
  if (table === undefined) return undefined
  if (table.state === "empty") return new Map()
  const rows = new Map(table.rows.map((row) => [`${row.stage ?? ""}${identityOf(row)}`, row]))
  return rows.size === table.rows.length ? rows : undefined
}

/**
 * The cells of a department's tables, each with the cells of its units for the same code and column. A unit whose table
 * lacks the row has none of that money; a table that one of them does not disclose is left out.
 */
export const unitSums = (department: Disclosure, units: readonly Disclosure[]): readonly UnitSum[] =>
  rowTableColumns.flatMap(([id, coordinates]) => {
    const whole = rowsOf(department, id)
    const parts = units.flatMap((unit) => rowsOf(unit, id) ?? [])
    if (whole === undefined || parts.length < units.length) return []
    return [...whole].flatMap(([identity, row]) =>
      Object.entries(row.amounts)
        .filter(([column]) => coordinates(column) !== undefined)
        .map(([column, amount]) => ({
          table: id,
          row,
          amount,
          parts: parts.flatMap((rows) => rows.get(identity)?.amounts[column] ?? []),
        })),
    )
  })
