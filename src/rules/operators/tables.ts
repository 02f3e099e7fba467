import { type TableId, tableIds } from "../../disclosure/index.ts"
import { rowShape, shapeAt, tableShape } from "../check/disclosure-shapes.ts"
import { keysOf } from "../language/member-shape.ts"
import type { CallSite, Parameter } from "../language/operator.ts"
import { listShape, numberShape, objectShape, textShape } from "../language/shape.ts"
import { type Failure, Missing } from "../language/signal.ts"
import { suggest } from "../language/suggest.ts"
import { isList, isRecord, type Value } from "../language/value.ts"
import { allRollups } from "../select/rollups.ts"
import { fitting, rowsOf } from "../select/rows.ts"
import { asTableId, printedTables } from "../select/tables.ts"
import { stops } from "./kit.ts"
import { selector } from "./selector.ts"

const tableParameter: Parameter = { name: "table", kind: "table" }

const filters: Parameter = { name: "filters", kind: "fields", optional: true, options: [...keysOf(rowShape()), "side"] }

const toTable = (id: Value, site: CallSite): TableId | Failure => {
  const known = asTableId(id)
  if (known !== undefined) return known
  const meant = suggest(String(id), tableIds)
  const [zh, en] = [`没有报表“${String(id)}”`, `there is no table "${String(id)}"`]
  return site.fail(
    "UnknownTable",
    meant === undefined ? zh : `${zh}，是否指“${meant}”`,
    meant === undefined ? en : `${en}; did you mean "${meant}"`,
  )
}

const absent = (id: TableId): Missing =>
  new Missing(`$.tables.${id}`, { zh: `没有公开报表 ${id}`, en: `the table ${id} is not disclosed` })

const none = (id: TableId): Missing =>
  new Missing(`$.tables.${id}`, { zh: `报表 ${id} 中没有这一行`, en: `the table ${id} has no such row` })

/** Filters whose value is missing find nothing: they are the result. */
const missingIn = (wanted: Readonly<Record<string, Value>>): Missing | undefined =>
  Object.values(wanted).find((value) => value instanceof Missing)

export const tableState = selector({
  name: "tableState",
  parameters: [tableParameter],
  summary: {
    zh: "报表的状态：absent 没有公开，empty 空表，filled 有数据。",
    en: "The state of a table: absent (not disclosed), empty, or filled.",
  },
  shape: () => ({ _tag: "Text", options: ["absent", "empty", "filled"] }),
  select: ({ tables }, [id], _context, site) => {
    const table = toTable(id, site)
    return stops(table) ? table : (tables[table]?.state ?? "absent")
  },
})

export const tables = selector({
  name: "tables",
  parameters: [],
  summary: {
    zh: "公开的各张报表：id、state、title、number、columns、notes、unit、rowCount，以及报表本身 node。",
    en: "The printed tables: id, state, title, number, columns, notes, unit, rowCount, and the table itself as node.",
  },
  shape: () =>
    listShape(
      objectShape({
        id: { _tag: "Text", options: tableIds },
        state: { _tag: "Text", options: ["empty", "filled"] },
        title: textShape,
        number: textShape,
        columns: shapeAt("tables", "expenditure", "columns"),
        notes: listShape(textShape),
        unit: textShape,
        rowCount: numberShape,
        node: tableShape(),
      }),
    ),
  select: (_disclosure, _operands, context) => printedTables(context),
})

export const rows = selector({
  name: "rows",
  parameters: [tableParameter, filters],
  summary: {
    zh: "报表中符合条件的行；收支总表用 side 选择收入或支出。没有公开的报表按没有公开处理，空表没有行。",
    en: "The rows of a table that fit the filters; in a summary, side chooses income or expenditure. An absent table is missing, an empty one has no rows.",
  },
  shape: () => listShape(rowShape()),
  select: (disclosure, [id, wanted = {}], _context, site) => {
    const table = toTable(id, site)
    if (stops(table)) return table
    const printed = disclosure.tables[table]
    if (printed === undefined || !isRecord(wanted)) return absent(table)
    return missingIn(wanted) ?? rowsOf(printed, wanted.side).filter(fitting(wanted))
  },
})

export const row = selector({
  name: "row",
  parameters: [tableParameter, filters],
  summary: {
    zh: "报表中第一个符合条件的行；没有时按没有公开处理。",
    en: "The first row of a table that fits the filters; missing where there is none.",
  },
  shape: rowShape,
  select: (disclosure, [id, wanted = {}], _context, site) => {
    const table = toTable(id, site)
    if (stops(table)) return table
    const printed = disclosure.tables[table]
    if (printed === undefined || !isRecord(wanted)) return absent(table)
    return missingIn(wanted) ?? rowsOf(printed, wanted.side).find(fitting(wanted)) ?? none(table)
  },
})

const isChosen = (value: string, among: Value): boolean => !isList(among) || among.includes(value)

export const rollups = selector({
  name: "rollups",
  parameters: [{ name: "options", kind: "fields", optional: true, options: ["tables", "except", "kinds"] }],
  summary: {
    zh: "有科目编码的报表中，每一栏的上级行及其下级行：actual 是上级的数，parts 是下级的数，另有 table、title、number、column、heading、kind、name、code、parent、children。选项：tables 限定报表，except 不检查的栏，kinds 限定 total、class、section、item。",
    en: "In tables with classification codes, every parent row with its children, in each column: actual is the parent's number, parts are the children's; also table, title, number, column, heading, kind, name, code, parent and children. Options: tables, except (columns), kinds (total, class, section, item).",
  },
  shape: () =>
    listShape(
      objectShape({
        table: textShape,
        title: textShape,
        number: textShape,
        column: textShape,
        heading: textShape,
        kind: textShape,
        name: textShape,
        code: textShape,
        parent: rowShape(),
        actual: { _tag: "Amount" },
        children: listShape(rowShape()),
        parts: listShape({ _tag: "Amount" }),
      }),
    ),
  select: (_disclosure, [options], context) => {
    const all = allRollups(context)
    if (!isRecord(options)) return all
    const { tables: chosen, except, kinds } = options
    return all.filter(
      ({ table, column, kind }) =>
        isChosen(table, chosen) && isChosen(kind, kinds) && !(isList(except) && except.includes(column)),
    )
  },
})
