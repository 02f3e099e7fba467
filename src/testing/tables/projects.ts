import type { EmptyTable, Row, RowTable } from "../../disclosure/index.ts"
import type { Line } from "../books/line.ts"
import { type Coded, emptyTable, rolledUp, rowOf, rowTable, type Source, totalOf } from "./kit.ts"

const leafOf = ({ item, section, spent }: Line): Coded => ({
  code: item,
  cells: { total: spent, [section.slice(0, 3)]: spent },
})

/** The lines of every project, in the order of functional items and then of projects. */
const byProject = (lines: readonly Line[]): ReadonlyMap<string, ReadonlyMap<number, readonly Line[]>> => {
  const items = new Map<string, Map<number, Line[]>>()
  for (const line of lines) {
    if (line.project === undefined) continue
    const projects = items.get(line.item) ?? new Map<number, Line[]>()
    items.set(line.item, projects.set(line.project, [...(projects.get(line.project) ?? []), line]))
  }
  return items
}

/** 一般公共预算项目支出表: every project under its functional item, by economic class. */
export const projectTable = (source: Source): RowTable | EmptyTable => {
  const lines = source.books.lines.filter(({ fund, project }) => fund === "generalBudget" && project !== undefined)
  const leaves = lines.map(leafOf)
  if (leaves.length === 0) return emptyTable(source)
  const items = byProject(lines)
  const rows = rolledUp(leaves).flatMap((coded): readonly Row[] => {
    const projects = items.get(coded.code)
    if (projects === undefined) return [rowOf(source, "functional", coded)]
    return [...projects].map(([project, own]) => ({
      ...rowOf(source, "functional", { code: coded.code, cells: rolledUpCells(own) }),
      project: source.books.projects[project]?.name ?? "",
    }))
  })
  return rowTable(source, [...rows, totalOf(source, leaves)])
}

const rolledUpCells = (lines: readonly Line[]) => rolledUp(lines.map(leafOf))[0]?.cells ?? {}
