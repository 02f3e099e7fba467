import { type Amount, Decimal, makeAmount } from "../../money/index.ts"
import { edited, pointerOf, set } from "./edit.ts"
import type { Mutation, Way } from "./mutation.ts"
import { type CellPlace, cellPlaces, labelOf } from "./places.ts"

const like = (amount: Amount, text: string): Amount | undefined => makeAmount(text, amount.unit, amount.decimals)

/** How a number goes wrong: to the number that is printed instead, or `undefined` where it cannot go wrong so. */
type Slip = (amount: Amount) => Amount | undefined

const shifted =
  (amount: (decimals: number) => Decimal | number | string): Slip =>
  (cell) =>
    like(cell, cell.value.plus(amount(cell.decimals)).toFixed(cell.decimals))

const times =
  (factor: Decimal | number | string): Slip =>
  (amount) =>
    amount.value.isZero() ? undefined : like(amount, amount.value.times(factor).toFixed(amount.decimals))

/** Every pair of neighbouring digits the other way round, where that is another number that one would print. */
const swaps = ({ text }: Amount): readonly string[] =>
  Array.from({ length: text.length - 1 }, (_, at) => at).flatMap((at) => {
    const next = text[at + 1] === "." ? at + 2 : at + 1
    const [left = "", right = ""] = [text[at], text[next]]
    if (!/\d/.test(left) || !/\d/.test(right) || left === right) return []
    const swapped = text.slice(0, at) + right + text.slice(at + 1, next) + left + text.slice(next + 1)
    return /^-?0\d/.test(swapped) ? [] : [swapped]
  })

/** The way in which one cell prints another number. */
const wayOf = (pairDisclosure: Parameters<typeof edited>[0], place: CellPlace, wrong: Amount): Way => ({
  broken: [pointerOf(place.path)],
  description: {
    zh: `${place.title}“${labelOf(place)}”的${place.amount.text}印成了${wrong.text}`,
    en: `${place.title}, “${labelOf(place)}”: ${place.amount.text} is printed as ${wrong.text}`,
  },
  make: () => edited(pairDisclosure, [set(place.path, wrong)]),
})

const inCells =
  (slips: readonly Slip[]): Mutation["ways"] =>
  ({ disclosure }) =>
    cellPlaces(disclosure).flatMap((place) =>
      slips.flatMap((slip) => {
        const wrong = slip(place.amount)
        return wrong === undefined ? [] : [wayOf(disclosure, place, wrong)]
      }),
    )

const step = (decimals: number): Decimal => new Decimal(`1e-${decimals}`)

/** Numbers of tables that are printed wrong. */
export const cellMutations: readonly Mutation[] = [
  {
    name: "amount-changed",
    title: { zh: "一个数多了最末一位", en: "An amount is one too high in its last place" },
    ways: inCells([shifted(step)]),
  },
  {
    name: "amount-mistaken",
    title: { zh: "一个数是另一个数", en: "An amount is another one" },
    ways: inCells([
      shifted((decimals) => step(decimals).times(1234)),
      shifted((decimals) => step(decimals).times(987_654)),
    ]),
  },
  {
    name: "digits-swapped",
    title: { zh: "相邻两个数字颠倒", en: "Two digits have changed places" },
    ways: ({ disclosure }) =>
      cellPlaces(disclosure).flatMap((place) =>
        swaps(place.amount).flatMap((text) => {
          const wrong = like(place.amount, text)
          return wrong === undefined ? [] : [wayOf(disclosure, place, wrong)]
        }),
      ),
  },
  { name: "times-ten", title: { zh: "多了一个零", en: "An amount is ten times too high" }, ways: inCells([times(10)]) },
  {
    name: "unit-slip",
    title: { zh: "万元的表里填了元", en: "元 stand in a column of 万元, or the other way round" },
    ways: ({ disclosure }) =>
      cellPlaces(disclosure).flatMap((place) => {
        const wrong = place.amount.unit === "元" ? times("0.0001")(place.amount) : times(10_000)(place.amount)
        return wrong === undefined || wrong.value.equals(place.amount.value) ? [] : [wayOf(disclosure, place, wrong)]
      }),
  },
  {
    name: "sign-lost",
    title: { zh: "正数印成了负数", en: "An amount has the wrong sign" },
    ways: inCells([times(-1)]),
  },
]
