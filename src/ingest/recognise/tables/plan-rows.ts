import { entriesByName, entriesOf, isCode } from "../../../classification/index.ts"
import type { Row, TableId } from "../../../disclosure/index.ts"
import { isTotalName, knownLine, withoutOrdinal } from "./line-names.ts"
import type { PlannedRow } from "./make-rows.ts"
import type { RawRow } from "./raw-rows.ts"
import { type RestoredCode, restoreCodes } from "./restore-code.ts"

const kinds: Readonly<Record<number, Row["kind"]>> = { 3: "class", 5: "section", 7: "item" }

const kindOf = (name: string, code: string | undefined): Row["kind"] => {
  if (code !== undefined) return kinds[code.length] ?? "line"
  return isTotalName(name) || knownLine(name)?.total === true ? "total" : "line"
}

const labelOf = (raw: RawRow, restored: RestoredCode | undefined): string =>
  [restored?.printed ?? restored?.code ?? "", raw.name].filter((part) => part !== "").join(" ")

/** A name that was broken over two rows of a table of codes: the second row has nothing but its rest. */
const isRestOfName = (raw: RawRow, before: RawRow | undefined): before is RawRow =>
  before !== undefined &&
  raw.name !== "" &&
  raw.project === "" &&
  before.codes.some((code) => code !== "") &&
  raw.codes.length > 0 &&
  raw.codes.every((code) => code === "") &&
  raw.amounts.every(({ text }) => text === "") &&
  !isTotalName(raw.name) &&
  knownLine(raw.name) === undefined

const wholeNames = (rows: readonly RawRow[]): readonly RawRow[] =>
  rows.reduce<RawRow[]>((all, raw) => {
    const before = all.at(-1)
    if (isRestOfName(raw, before)) all.splice(-1, 1, { ...before, name: before.name + raw.name })
    else all.push(raw)
    return all
  }, [])

const projectTables: readonly TableId[] = ["generalBudgetProjects", "projects", "projectsCarriedOver"]
const functionalTables: readonly TableId[] = [
  "income",
  "expenditure",
  "generalBudgetExpenditure",
  "governmentFunds",
  "stateCapital",
]

/** A code that does not begin as functional codes do is that of a unit: “302 青禾县图书馆”. */
const withoutUnitCode = (raw: RawRow): RawRow => {
  const [code, ...rest] = raw.codes.filter((part) => part !== "")
  const isUnit = code !== undefined && rest.length === 0 && code.length >= 3 && !code.startsWith("2")
  return isUnit ? { ...raw, codes: raw.codes.map(() => "") } : raw
}

/** A table of projects may print them under the items' codes, in the column of the names. */
const withProject = (raw: RawRow): RawRow => {
  const code = raw.codes.join("")
  const isOther =
    raw.project === "" &&
    raw.name !== "" &&
    isCode("functional", code) &&
    code.length === 7 &&
    entriesOf("functional", code).length > 0 &&
    entriesByName("functional", raw.name).length === 0
  return isOther ? { ...raw, name: "", project: raw.name } : raw
}

/** Understands the rows of a classified table, or of one of its blocks: codes, kinds, names. */
export const planRows = (rows: readonly RawRow[], table?: TableId): readonly PlannedRow[] => {
  const ofProjects = table !== undefined && projectTables.includes(table)
  const byFunction = table !== undefined && functionalTables.includes(table)
  const own = byFunction ? rows.map(withoutUnitCode) : rows
  const whole = wholeNames(own).map((raw) => (ofProjects ? withProject(raw) : raw))
  const codes = restoreCodes(whole.map((raw) => raw.codes))
  return whole.map((raw, i) => {
    const restored = codes[i]
    const line = restored === undefined ? knownLine(raw.name) : undefined
    const row: PlannedRow["row"] = {
      kind: kindOf(raw.name, restored?.code),
      ...(restored === undefined ? {} : { code: restored.code }),
      ...(restored?.printed === undefined ? {} : { printedCode: restored.printed }),
      ...(line === undefined ? {} : { key: line.key }),
      name: withoutOrdinal(raw.name),
      ...(raw.project === "" ? {} : { project: raw.project }),
    }
    return { raw, row, label: labelOf(raw, restored) }
  })
}
