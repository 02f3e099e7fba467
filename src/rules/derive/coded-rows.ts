import type { Row, TableId } from "../../disclosure/index.ts"
import { isSummaryTableId, isTableId, isTargetTableId, tableIds } from "../../disclosure/index.ts"
import { evidenceOf, lookup, namesOf, normaliseName, sameName } from "../../classification/index.ts"
import { rowShape, wordShape } from "../check/disclosure-shapes.ts"
import { conditionShape, listShape, objectShape, textShape } from "../language/shape.ts"
import { rowsOf } from "../select/rows.ts"
import { derivation, itemAt, type Source, textsOf } from "./kit.ts"
import { unnumbered } from "./unnumbered.ts"

const isClassified = (id: TableId): boolean => !isTargetTableId(id)
const classifiedIds = tableIds.filter(isClassified)

const isSpent = ({ amounts }: Row): boolean => Object.values(amounts).some(({ value }) => !value.isZero())

interface CodedRow {
  readonly table: TableId
  readonly row: Row
  readonly code: string
}

const codedRowsOf = ({ disclosure }: Source, ids: readonly string[]): readonly CodedRow[] =>
  ids
    .filter(isTableId)
    .filter(isClassified)
    .flatMap((table) => {
      const printed = disclosure.tables[table]
      if (printed?.state !== "filled") return []
      // A summary lists classes of its form without money, as the form named them when it was made.
      const rows = rowsOf(printed, "expenditure").filter((row) => !isSummaryTableId(table) || isSpent(row))
      return rows.flatMap((row) => (row.code === undefined ? [] : [{ table, row, code: row.code }]))
    })

/** The rows of classified tables with the code that they belong under. */
export const codedRows = derivation(
  {
    name: "codedRows",
    parameters: [{ name: "tables", kind: "list", options: classifiedIds }],
    summary: {
      zh: "所列各表中有科目编码的行，附上级编码 parent，以及该表是否印有上级科目 tableHasParents。",
      en: "The rows with a code in the listed tables, each with its parent code, and whether its table prints parents at all.",
    },
    examples: [],
    shape: () =>
      listShape(
        objectShape({
          row: rowShape(),
          table: wordShape(...classifiedIds),
          code: textShape,
          name: textShape,
          tableHasParents: conditionShape,
          parent: textShape,
        }),
      ),
  },
  (source, [ids]) => {
    const rows = codedRowsOf(source, textsOf(ids))
    const withParents = new Set(rows.flatMap(({ table, code }) => (code.length === 3 ? [table] : [])))
    return rows.map(({ table, row, code }) =>
      itemAt(source, row, {
        row,
        table,
        code,
        name: row.name,
        tableHasParents: withParents.has(table),
        ...(code.length > 3 ? { parent: code.slice(0, code.length - 2) } : {}),
      }),
    )
  },
)

/** The codes of the listed tables with all the names that they are printed under. */
export const codeNames = derivation(
  {
    name: "codeNames",
    parameters: [{ name: "tables", kind: "list", options: classifiedIds }],
    summary: {
      zh: "所列各表中的每个科目编码 key 及其印出的各个名称 names（括号、空白不同视为相同）。",
      en: "Each code of the listed tables, with the names under which they print it, brackets and white space apart.",
    },
    examples: [],
    shape: () => listShape(objectShape({ key: textShape, names: listShape(textShape), row: rowShape() })),
  },
  (source, [ids]) => {
    const byCode = new Map<string, CodedRow[]>()
    for (const coded of codedRowsOf(source, textsOf(ids))) {
      const known = byCode.get(coded.code)
      if (known === undefined) byCode.set(coded.code, [coded])
      else known.push(coded)
    }
    return [...byCode].flatMap(([key, rows]) => {
      const [first] = rows
      const names = new Map(
        rows.filter(({ row }) => row.name !== "").map(({ row }) => [normaliseName(row.name), row.name]),
      )
      return first === undefined || names.size === 0
        ? []
        : [itemAt(source, first.row, { key, names: [...names.values()], row: first.row })]
    })
  },
)

/** The rows whose code the catalogue of the year knows, with the catalogue's name. */
export const cataloguedRows = derivation(
  {
    name: "cataloguedRows",
    parameters: [
      { name: "kind", kind: "text", options: ["functional", "departmentalEconomic"] },
      { name: "tables", kind: "list", options: classifiedIds },
      { name: "certainty", kind: "text", options: ["attested", "recalled"] },
    ],
    summary: {
      zh: "科目在当年目录中的行，附目录名称 catalogue 与是否同名 sameName；attested 为公开文件中见过的名称，recalled 为其余。",
      en: "The rows whose code that year's catalogue holds, with its name and whether the printed one is the same; attested: names seen in published documents, recalled: the others.",
    },
    examples: [],
    shape: () =>
      listShape(
        objectShape({
          row: rowShape(),
          code: textShape,
          name: textShape,
          catalogue: textShape,
          sameName: conditionShape,
        }),
      ),
  },
  (source, [kind, ids, certainty]) =>
    codedRowsOf(source, textsOf(ids)).flatMap(({ row, code }) => {
      const classification = kind === "functional" ? "functional" : "departmentalEconomic"
      const { fiscalYear } = source.disclosure
      const entry = lookup(classification, code, fiscalYear)
      if (entry === undefined || row.name === "" || evidenceOf(entry) !== certainty) return []
      const isSame = namesOf(classification, code, fiscalYear).some((name) => sameName(name, unnumbered(row.name)))
      return [itemAt(source, row, { row, code, name: row.name, catalogue: entry.name, sameName: isSame })]
    }),
)
