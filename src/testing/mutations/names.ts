import { type Classification, entriesOf, isCode, lookup, sameName } from "../../classification/index.ts"
import { edited, pointerOf, set } from "./edit.ts"
import type { Mutation, Way } from "./mutation.ts"
import { hasMoney, labelOf, type RowPlace, rowPlaces } from "./places.ts"

const classificationOf = (code: string): Classification =>
  code.startsWith("3") ? "departmentalEconomic" : "functional"

/** The next code of the same length that no catalogue has. */
const unknownCode = (code: string, year: number): string | undefined => {
  const classification = classificationOf(code)
  const stem = code.slice(0, -1)
  return Array.from("7864513290", (digit) => stem + digit).find(
    (other) => other !== code && isCode(classification, other) && lookup(classification, other, year) === undefined,
  )
}

const formerNames = (code: string, name: string): readonly string[] => {
  const classification = classificationOf(code)
  return isCode(classification, code)
    ? entriesOf(classification, code)
        .map((entry) => entry.name)
        .filter((other) => !sameName(other, name))
    : []
}

const coded = ({ row, table }: RowPlace): boolean => row.code !== undefined && table !== "generalBudgetProjects"

const renamed = (disclosure: Parameters<typeof edited>[0], place: RowPlace, name: string): Way => ({
  broken: [pointerOf(place.path), ...others(disclosure, place)],
  description: {
    zh: `${place.title}“${labelOf(place)}”印成了“${name}”`,
    en: `${place.title}: “${labelOf(place)}” is printed as “${name}”`,
  },
  make: () => edited(disclosure, [set([...place.path, "name"], name)]),
})

/** The same code elsewhere: a name that differs between two places may be the wrong one in either. */
const others = (disclosure: Parameters<typeof edited>[0], { row }: RowPlace): readonly string[] =>
  rowPlaces(disclosure)
    .filter((place) => place.row !== row && place.row.code === row.code)
    .map(({ path }) => pointerOf(path))

/** Codes and names that are not those of the catalogue. */
export const nameMutations: readonly Mutation[] = [
  {
    name: "code-misprinted",
    title: { zh: "科目编码印错一位", en: "A digit of a code is wrong" },
    ways: ({ disclosure }) =>
      rowPlaces(disclosure)
        .filter((place) => coded(place) && hasMoney(place))
        .flatMap((place) => {
          const code = unknownCode(place.row.code ?? "", disclosure.fiscalYear)
          if (code === undefined) return []
          const family = rowPlaces(disclosure).filter(
            ({ table, row }) =>
              table === place.table &&
              (row.kind === "total" ||
                row.code?.startsWith(place.row.code ?? "") === true ||
                place.row.code?.startsWith(row.code ?? "x") === true),
          )
          return [
            {
              broken: [
                pointerOf(place.path),
                ...family.map(({ path }) => pointerOf(path)),
                ...others(disclosure, place),
              ],
              description: {
                zh: `${place.title}“${labelOf(place)}”的编码印成了${code}`,
                en: `${place.title}: the code of “${labelOf(place)}” is printed as ${code}`,
              },
              make: () => edited(disclosure, [set([...place.path, "code"], code)]),
            },
          ]
        }),
  },
  {
    name: "class-renamed",
    title: { zh: "科目用了已经改掉的旧名", en: "A code has the name of former years" },
    ways: ({ disclosure }) =>
      rowPlaces(disclosure)
        .filter((place) => coded(place) && hasMoney(place))
        .flatMap((place) =>
          formerNames(place.row.code ?? "", place.row.name).map((name) => renamed(disclosure, place, name)),
        ),
  },
  {
    name: "name-mistyped",
    title: { zh: "科目名称漏了一个字", en: "A name lacks a character" },
    ways: ({ disclosure }) =>
      rowPlaces(disclosure)
        .filter((place) => coded(place) && hasMoney(place) && place.row.name.length > 3)
        .map((place) => renamed(disclosure, place, place.row.name.slice(0, 1) + place.row.name.slice(2))),
  },
]
