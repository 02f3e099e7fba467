import { type Disclosure, isTableId, pointersOf, type TableId } from "../../disclosure/index.ts"
import { isAmount, isReported } from "../../money/index.ts"
import type { Text } from "../../rules/rule.ts"
import type { AuditedDocument, ReportedFinding } from "../run-report.ts"
import { itemOf, lookedFor } from "./assign.ts"
import { type Item, items } from "./items.ts"
import { remarkOf } from "./remark.ts"
import { checklistWords } from "./words.ts"

/** Whether an item is as it should be; `open` where no check has looked, so that a person has to. */
export type Standing = "yes" | "no" | "open"

/** A line of the checklist with its findings. */
export interface Line {
  readonly group: string
  readonly name: Text
  readonly standing: Standing
  readonly findings: readonly ReportedFinding[]
  /** for those who check an open line by hand */
  readonly remark?: Text
}

const isProblem = ({ severity }: ReportedFinding): boolean => severity !== "info"

const standingOf = (findings: readonly ReportedFinding[], wasChecked: boolean): Standing =>
  findings.some(isProblem) ? "no" : wasChecked ? "yes" : "open"

/** Whether any of an item's rules has come to a verdict. */
const ran = ({ rules }: Item, document: AuditedDocument): boolean =>
  document.rules.some(
    ({ id, verdicts: { pass, rounding, fail } }) =>
      pass + rounding + fail > 0 && rules.some((rule) => id.startsWith(rule)),
  )

const tableIdOf = (path: string): TableId | undefined => {
  const [, room, id] = path.split("/")
  return room === "tables" && id !== undefined && isTableId(id) ? id : undefined
}

/** The tables with a number that a check has used, and those that are empty: there is no number to check. */
const checkedTables = (document: AuditedDocument, disclosure: Disclosure): ReadonlySet<string> => {
  const unchecked = new Set(document.coverage.unchecked)
  const used = [...pointersOf(disclosure)].flatMap(([node, pointer]) =>
    isAmount(node) && isReported(node) && !unchecked.has(pointer) ? [tableIdOf(pointer)] : [],
  )
  const empty = Object.entries(disclosure.tables).flatMap(([id, { state }]) => (state === "empty" ? [id] : []))
  return new Set([...used, ...empty].filter((id) => id !== undefined))
}

/** A line for each table: as printed, as the contents list announces it, or as a finding misses it. */
const tableLines = (
  { group }: Item,
  findings: readonly ReportedFinding[],
  document: AuditedDocument,
  disclosure: Disclosure | undefined,
): readonly Line[] => {
  const printed = Object.entries(disclosure?.tables ?? {}).map(([id, { title }]) => [id, title] as const)
  const listed = (disclosure?.contents ?? []).flatMap(({ table, title }) =>
    table === undefined ? [] : [[table, title] as const],
  )
  const missed = findings.flatMap(({ path }) => {
    const id = tableIdOf(lookedFor(path, disclosure))
    return id === undefined ? [] : [[id, ""] as const]
  })
  const titles = new Map<string, string>()
  for (const [id, title] of [...printed, ...listed, ...missed]) if (!titles.has(id)) titles.set(id, title)
  const checked = disclosure === undefined ? new Set() : checkedTables(document, disclosure)
  return [...titles].map(([id, title]) => {
    const own = findings.filter(({ path }) => tableIdOf(lookedFor(path, disclosure)) === id)
    const name = title === "" ? checklistWords.tableOf(id) : { zh: `《${title}》`, en: `《${title}》` }
    return { group, name, standing: standingOf(own, checked.has(id)), findings: own }
  })
}

/** The checklist of a document: every finding stands in one line of it. */
export const linesOf = (document: AuditedDocument, disclosure: Disclosure | undefined): readonly Line[] =>
  items.flatMap((item): readonly Line[] => {
    const findings = document.findings.filter(({ path }) => itemOf(path, disclosure) === item)
    if (item.id === "tables") return tableLines(item, findings, document, disclosure)
    const { group, zh, en } = item
    const standing = standingOf(findings, ran(item, document))
    const remark = standing === "open" ? remarkOf(item, disclosure) : undefined
    return [{ group, name: { zh, en }, standing, findings, ...(remark === undefined ? {} : { remark }) }]
  })
