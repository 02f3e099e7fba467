import type { Column, Disclosure, Row, RowTable, SummaryTable, TargetTable } from "../../disclosure/index.ts"
import { isReported } from "../../money/index.ts"
import { both } from "./both.ts"
import type { Context } from "./context.ts"
import { markAttributes, markLinks } from "./marks.ts"
import { all, type Html, tag, text, scrollingGrid } from "./markup.ts"
import { pageWords } from "./page-words.ts"

/** The columns that a table prints, and those that only its rows know. */
const columnsOf = (columns: readonly Column[], rows: readonly Row[]): readonly Column[] => {
  const known = new Set(columns.map(({ key }) => key))
  const others = new Set(rows.flatMap(({ amounts }) => Object.keys(amounts).filter((key) => !known.has(key))))
  const used = new Set(rows.flatMap(({ amounts }) => Object.keys(amounts)))
  return [...columns.filter(({ key }) => used.has(key)), ...[...others].map((key) => ({ key, heading: key }))]
}

const escapeKey = (key: string): string => key.replaceAll("~", "~0").replaceAll("/", "~1")

const amountCell = (row: Row, key: string, pointer: string, context: Context, unchecked: ReadonlySet<string>): Html => {
  const amount = row.amounts[key]
  const path = `${pointer}/amounts/${escapeKey(key)}`
  const anchor = context.anchors.at(path)
  const isUnchecked = amount !== undefined && isReported(amount) && unchecked.has(path)
  return tag(
    "td",
    markAttributes(anchor, isUnchecked ? "n u" : "n", context),
    markLinks(anchor, text(amount?.text === "" && anchor !== undefined ? "–" : (amount?.text ?? "")), context),
  )
}

interface Grid {
  readonly rows: readonly Row[]
  readonly columns: readonly Column[]
  readonly pointer: string
  readonly label: Html
}

const grid = ({ rows, columns, pointer, label }: Grid, context: Context, unchecked: ReadonlySet<string>): Html => {
  const shown = columnsOf(columns, rows)
  const withCode = rows.some(({ code, printedCode }) => code !== undefined || printedCode !== undefined)
  const withProject = rows.some(({ project }) => project !== undefined)
  const heading = (content: Html): Html => tag("th", { scope: "col" }, content)
  const body = rows.map((row, index) => {
    const at = `${pointer}/${index}`
    const anchor = context.anchors.at(at)
    return tag(
      "tr",
      markAttributes(anchor, row.kind, context),
      withCode ? tag("td", { class: "code" }, text(row.printedCode ?? row.code ?? "")) : undefined,
      tag(
        row.name === "" ? "td" : "th",
        row.name === "" ? {} : { scope: "row" },
        markLinks(anchor, text(row.name), context),
      ),
      withProject ? tag("td", { class: "project" }, text(row.project ?? "")) : undefined,
      ...shown.map(({ key }) => amountCell(row, key, at, context, unchecked)),
    )
  })
  return scrollingGrid(
    tag("caption", { class: "sr", lang: "zh-CN" }, label),
    tag(
      "thead",
      {},
      tag(
        "tr",
        {},
        withCode ? heading(both(pageWords.code)) : undefined,
        heading(both(pageWords.name)),
        withProject ? heading(both(pageWords.project)) : undefined,
        ...shown.map(({ heading: printed, key }) =>
          tag("th", { scope: "col", class: "n" }, text(printed === "" ? key : printed)),
        ),
      ),
    ),
    tag("tbody", {}, ...body),
  )
}

const targets = (table: TargetTable, pointer: string, context: Context): Html =>
  all(
    table.targets.map((target, index) => {
      const anchor = context.anchors.at(`${pointer}/targets/${index}`)
      const total = target.total === undefined ? "" : ` ${target.total.text} ${target.total.unit}`
      return tag(
        "div",
        markAttributes(anchor, "target", context),
        tag("h5", {}, markLinks(anchor, text(target.project + total), context)),
        tag("p", {}, text(target.goal)),
        tag(
          "ul",
          {},
          ...target.indicators.map(({ level1, level2, level3, text: printed }) =>
            tag("li", {}, text(`${[level1, level2, level3].join(" · ")}：${printed}`)),
          ),
        ),
      )
    }),
  )

type FilledTable = RowTable | SummaryTable | TargetTable

const content = (table: FilledTable, pointer: string, context: Context, unchecked: ReadonlySet<string>): Html => {
  if ("targets" in table) return targets(table, pointer, context)
  const label = text(table.title)
  if ("rows" in table)
    return grid({ rows: table.rows, columns: table.columns, pointer: `${pointer}/rows`, label }, context, unchecked)
  const side = (rows: readonly Row[], columns: readonly Column[], name: "income" | "expenditure"): Html =>
    tag(
      "div",
      {},
      tag("h5", {}, both(pageWords[name])),
      grid({ rows, columns, pointer: `${pointer}/${name}`, label }, context, unchecked),
    )
  return tag(
    "div",
    { class: "sides" },
    side(table.income, table.incomeColumns, "income"),
    side(table.expenditure, table.columns, "expenditure"),
  )
}

/** From how many columns of numbers a table is printed across a sheet: upright, the last of them would be cut off. */
const wideFrom = 8

const isWide = (table: FilledTable): boolean =>
  "rows" in table && columnsOf(table.columns, table.rows).length >= wideFrom

/** The tables of a disclosure as it prints them, the cells that findings are about marked. */
export const tablesSection = ({ tables }: Disclosure, context: Context): Html => {
  const unchecked = new Set(context.document.coverage.unchecked)
  return all(
    Object.entries(tables).map(([id, table]) => {
      const pointer = `/tables/${id}`
      const anchor = context.anchors.at(pointer)
      const unit = "unit" in table ? tag("small", {}, text(` ${table.unit ?? ""}`)) : undefined
      const title = [table.number ?? "", table.title === "" ? id : table.title].filter((part) => part !== "").join(" ")
      const name = table.state === "filled" && isWide(table) ? "table wide" : "table"
      return tag(
        "details",
        { open: true, ...markAttributes(anchor, name, context) },
        tag("summary", {}, tag("h4", { lang: "zh-CN" }, text(title), unit)),
        ...(anchor?.findings ?? []).map((index) =>
          tag("p", { class: "note" }, markLinks({ id: "", findings: [index] }, both(pageWords.back), context)),
        ),
        table.state === "empty"
          ? tag("p", { class: "empty" }, both(pageWords.empty))
          : content(table, pointer, context, unchecked),
        ...table.notes.map((note) => tag("p", { class: "note", lang: "zh-CN" }, text(note))),
      )
    }),
  )
}
