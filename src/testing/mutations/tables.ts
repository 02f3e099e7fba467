import type { Disclosure, TableId } from "../../disclosure/index.ts"
import { isMoneyUnit, makeAmount, type MoneyUnit } from "../../money/index.ts"
import { edited, type Edit, pointerOf, remove, set } from "./edit.ts"
import type { Mutation, Words } from "./mutation.ts"
import { cellPlaces, hasMoney, rowPlaces, tablesOf } from "./places.ts"

const wrongUnits: Readonly<Record<MoneyUnit, MoneyUnit>> = { 万元: "元", 元: "万元", 亿元: "万元" }

const notListed: Words = {
  zh: "目录没有列这张表，也不是每个单位都要公开这张表。",
  en: "The contents list does not announce the table, and not everybody has to disclose it.",
}

const blanksIn = (disclosure: Disclosure, id: TableId, unit: MoneyUnit): readonly Edit[] =>
  rowPlaces(disclosure)
    .filter(({ table }) => table === id)
    .flatMap(({ path, row }) =>
      Object.entries(row.amounts).flatMap(([column, amount]) =>
        amount.text === "" ? [set([...path, "amounts", column], { ...amount, unit })] : [],
      ),
    )

/** Tables that are missing, or that say something else of themselves than they print. */
export const tableMutations: readonly Mutation[] = [
  {
    name: "table-left-out",
    title: { zh: "漏了一张表", en: "A table is left out" },
    ways: ({ disclosure }) =>
      tablesOf(disclosure).flatMap(({ id, table }) => {
        const listed = disclosure.contents.flatMap((entry, index) =>
          entry.table === id ? [pointerOf(["contents", String(index)])] : [],
        )
        return [
          {
            broken: [...listed, pointerOf(["tables", id])],
            ...(listed.length > 0 ? {} : { unseen: notListed }),
            description: { zh: `漏了${table.title}`, en: `${table.title} is left out` },
            make: () => edited(disclosure, [remove(["tables", id])]),
          },
        ]
      }),
  },
  {
    name: "note-on-filled-table",
    title: { zh: "有数据的表注明是空表", en: "A filled table is said to be empty" },
    ways: ({ disclosure }) =>
      tablesOf(disclosure).flatMap(({ id, table }) =>
        table.state === "filled"
          ? [
              {
                broken: [pointerOf(["tables", id])],
                description: { zh: `${table.title}注明为空表`, en: `${table.title} has a note that calls it empty` },
                make: () => edited(disclosure, [set(["tables", id, "notes"], ["备注：本表无数据，为空表。"])]),
              },
            ]
          : [],
      ),
  },
  {
    name: "table-unit-slip",
    title: { zh: "表的计量单位印错", en: "A table prints the wrong unit" },
    ways: ({ disclosure }) =>
      tablesOf(disclosure).flatMap(({ id, table }) => {
        if (table.state !== "filled" || "targets" in table || !isMoneyUnit(table.unit)) return []
        if (!rowPlaces(disclosure).some((place) => place.table === id && hasMoney(place))) return []
        const unit = wrongUnits[table.unit]
        const cells = cellPlaces(disclosure).filter((place) => place.table === id)
        const edits = cells.flatMap(({ path, amount }): readonly Edit[] => {
          const wrong = makeAmount(amount.text, unit, amount.decimals)
          return wrong === undefined ? [] : [set(path, wrong)]
        })
        return [
          {
            broken: cells.map(({ path }) => pointerOf(path)),
            description: {
              zh: `${table.title}的单位印成了${unit}`,
              en: `${table.title} prints ${unit} as its unit`,
            },
            make: () =>
              edited(disclosure, [...edits, ...blanksIn(disclosure, id, unit), set(["tables", id, "unit"], unit)]),
          },
        ]
      }),
  },
]
