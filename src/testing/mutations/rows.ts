import type { Row, TableId } from "../../disclosure/index.ts"
import type { Path } from "./edit.ts"
import { double, edited, pointerOf, remove, set } from "./edit.ts"
import type { Mutation, Words } from "./mutation.ts"
import { hasMoney, labelOf, type RowPlace, rowPlaces } from "./places.ts"

const isPart = ({ row }: RowPlace): boolean => row.kind !== "total"

/** The rows that a row counts in: what stands above it in the same table, and the totals. */
const wholesOf = (places: readonly RowPlace[], { row, path, table }: RowPlace): readonly RowPlace[] =>
  places.filter(
    (place) =>
      place.table === table &&
      place.path[2] === path[2] &&
      place.row !== row &&
      (place.row.kind === "total" ||
        place.row.key === "thisYear" ||
        (row.parent !== undefined && place.row.key === row.parent) ||
        (place.row.code !== undefined && row.code?.startsWith(place.row.code) === true)),
  )

const isBelow = ({ code }: Row, whole: Row): boolean =>
  whole.code !== undefined && code?.startsWith(whole.code) === true

const childrenOf = (places: readonly RowPlace[], { row, table }: RowPlace): readonly RowPlace[] =>
  places.filter(
    (place) =>
      place.table === table &&
      place.row !== row &&
      (isBelow(place.row, row) || (row.key !== undefined && place.row.parent === row.key)),
  )

// What stood below a row that is gone stands one place higher.
const afterRemoval = (path: Path, { path: other }: RowPlace): Path => {
  const [tables = "", id = "", side = "", place = ""] = other
  const isAfter = path[1] === id && path[2] === side && Number(place) > Number(path[3])
  return isAfter ? [tables, id, side, String(Number(place) - 1)] : other
}

/** The same fact in the other tables. */
const echoesOf = (places: readonly RowPlace[], { row, table }: RowPlace): readonly RowPlace[] =>
  places.filter((place) => place.table !== table && row.code !== undefined && place.row.code === row.code)

const withoutCode: Words = {
  zh: "没有编码的行由它上面的行说明，表中可以有几行相同的。",
  en: "A line without a code is told by what stands above it: a table may have several alike.",
}
const ofOtherForms: Words = {
  zh: "有的表式没有这一行，合计直接是各行之和。",
  en: "There are forms without this line, in which the total is the sum of the others.",
}
const onlyOne: Words = {
  zh: "表中没有其他同级的行，而有的表式不印这一级。",
  en: "No other row of this level stands in the table, and there are forms that do not print the level.",
}

/** The tables that the law asks for down to a level of codes: there a missing level is seen. */
const lawfulLevels: Readonly<Partial<Record<TableId, Row["kind"]>>> = {
  generalBudgetExpenditure: "item",
  generalBudgetProjects: "item",
  generalBudgetBasic: "section",
}

/** Why nothing tells that a row is missing, where that is so. */
const unseenWithout = (places: readonly RowPlace[], { row, table, path }: RowPlace): { readonly unseen?: Words } => {
  if (row.code === undefined)
    return row.key === undefined ? { unseen: withoutCode } : row.key === "thisYear" ? { unseen: ofOtherForms } : {}
  const isLike = (place: RowPlace): boolean =>
    place.table === table &&
    place.path[2] === path[2] &&
    place.row !== row &&
    place.row.kind === row.kind &&
    hasMoney(place)
  return lawfulLevels[table] === row.kind || places.some(isLike) ? {} : { unseen: onlyOne }
}

const swapped = ({ amounts }: Row): Row["amounts"] | undefined => {
  const { basic, project, personnel, operating } = amounts
  if (basic !== undefined && project !== undefined && !basic.value.equals(project.value))
    return { ...amounts, basic: project, project: basic }
  return personnel !== undefined && operating !== undefined && !personnel.value.equals(operating.value)
    ? { ...amounts, personnel: operating, operating: personnel }
    : undefined
}

/** Rows that are missing, doubled, or filled in the wrong columns. */
export const rowMutations: readonly Mutation[] = [
  {
    name: "row-dropped",
    title: { zh: "漏了一行", en: "A row is left out" },
    ways: ({ disclosure }) => {
      const places = rowPlaces(disclosure)
      return places
        .filter((place) => isPart(place) && hasMoney(place))
        .map((place) => ({
          ...unseenWithout(places, place),
          broken: [...wholesOf(places, place), ...childrenOf(places, place), ...echoesOf(places, place)].map((other) =>
            pointerOf(afterRemoval(place.path, other)),
          ),
          description: {
            zh: `${place.title}漏了“${labelOf(place)}”一行`,
            en: `${place.title}: the row “${labelOf(place)}” is left out`,
          },
          make: () => edited(disclosure, [remove(place.path)]),
        }))
    },
  },
  {
    name: "row-doubled",
    title: { zh: "一行印了两次", en: "A row is printed twice" },
    ways: ({ disclosure }) => {
      const places = rowPlaces(disclosure)
      return places
        .filter((place) => isPart(place) && hasMoney(place))
        .map((place) => ({
          ...(place.row.code === undefined ? { unseen: withoutCode } : {}),
          broken: [
            pointerOf(place.path),
            pointerOf([...place.path.slice(0, 3), String(Number(place.path[3]) + 1)]),
            ...wholesOf(places, place).map(({ path }) =>
              pointerOf(
                Number(path[3]) > Number(place.path[3]) ? [...path.slice(0, 3), String(Number(path[3]) + 1)] : path,
              ),
            ),
          ],
          description: {
            zh: `${place.title}“${labelOf(place)}”一行印了两次`,
            en: `${place.title}: the row “${labelOf(place)}” is printed twice`,
          },
          make: () => edited(disclosure, [double(place.path)]),
        }))
    },
  },
  {
    name: "columns-swapped",
    title: { zh: "填错了栏", en: "Amounts stand in each other's columns" },
    ways: ({ disclosure }) =>
      rowPlaces(disclosure).flatMap((place) => {
        const amounts = swapped(place.row)
        return amounts === undefined
          ? []
          : [
              {
                broken: [pointerOf(place.path)],
                description: {
                  zh: `${place.title}“${labelOf(place)}”的两栏互换`,
                  en: `${place.title}, “${labelOf(place)}”: two columns are swapped`,
                },
                make: () => edited(disclosure, [set([...place.path, "amounts"], amounts)]),
              },
            ]
      }),
  },
]
