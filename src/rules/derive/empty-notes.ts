import words from "./note-matters.json" with { type: "json" }
import { tableShape } from "../check/disclosure-shapes.ts"
import { conditionShape, listShape, numberShape, objectShape, textShape } from "../language/shape.ts"
import { printedTables } from "../select/tables.ts"
import { derivation, itemAt } from "./kit.ts"

const year = /(20\d{2})年/g

const saysEmpty = (note: string): boolean => words.empty.some((word) => note.includes(word))

/** The tables of which a note speaks; none where it says no more than “本表为空表”. */
const tablesOf = (note: string): readonly string[] =>
  words.matters.flatMap((matter) => (matter.words.some((word) => note.includes(word)) ? [matter.table] : []))

/** The notes that say of a table that it is empty: whether they speak of that table, and of which year. */
export const emptyNotes = derivation(
  {
    name: "emptyNotes",
    parameters: [],
    summary: {
      zh: "空表说明：note 原文，title 表名，isOwn 说的是不是本表，year 所述年度。",
      en: "The notes that say that a table is empty: the note, the table's title, whether it speaks of that table, and the year that it names.",
    },
    examples: [],
    shape: () =>
      listShape(
        objectShape({
          note: textShape,
          title: textShape,
          isOwn: conditionShape,
          year: numberShape,
          node: tableShape(),
        }),
      ),
  },
  (source) =>
    printedTables(source.context).flatMap(({ id, title, notes, node }) =>
      notes.filter(saysEmpty).map((note) => {
        const spoken = tablesOf(note)
        const [digits] = [...note.replaceAll(/\s/g, "").matchAll(year)].map(([, found]) => Number(found))
        return itemAt(source, node, {
          note,
          title,
          isOwn: spoken.length === 0 || spoken.includes(id),
          ...(digits === undefined ? {} : { year: digits }),
          node,
        })
      }),
    ),
)
