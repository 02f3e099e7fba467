import { shapeAt, wordsShape } from "../check/disclosure-shapes.ts"
import { conditionShape, listShape, numberShape, objectShape, textShape } from "../language/shape.ts"
import { printedTables } from "../select/tables.ts"
import { derivation, itemAt } from "./kit.ts"
import meanings from "./column-words.json" with { type: "json" }

const words = new Map(Object.entries(meanings))

/** The columns of all tables, with what their amounts mean. */
export const tableColumns = derivation(
  {
    name: "tableColumns",
    parameters: [],
    summary: {
      zh: "各表的数据栏：表名 title、表号 number、栏次 position、列名 heading、含义 meaning、列名是否缺失 inferred。",
      en: "The columns of every table: its title and number, the column's position, heading, meaning, and whether the heading is missing.",
    },
    examples: [],
    shape: () =>
      listShape(
        objectShape({
          title: textShape,
          number: textShape,
          position: numberShape,
          heading: textShape,
          inferred: conditionShape,
          meaning: wordsShape,
          node: shapeAt("tables", "expenditure", "columns", "0"),
        }),
      ),
  },
  (source) =>
    printedTables(source.context).flatMap(({ title, number = "", columns }) =>
      columns.map((column, index) =>
        itemAt(source, column, {
          title,
          number,
          position: index + 1,
          heading: column.heading,
          inferred: column.inferred === true,
          meaning: words.get(column.key) ?? { zh: column.key, en: column.key },
          node: column,
        }),
      ),
    ),
)
