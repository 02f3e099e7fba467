import type { Change, Disclosure, Measure, Statement } from "../../disclosure/index.ts"
import { type Amount, Decimal, makeAmount } from "../../money/index.ts"
import { edited } from "./edit.ts"
import type { Mutation, Way, Words } from "./mutation.ts"
import { isToldOnce, toldOnce } from "./told-once.ts"
import { placesOf, reworded } from "./wording.ts"

type Pairs = readonly (readonly [from: string, to: string])[]

/** A statement that says something else. */
const wayOf = (
  disclosure: Disclosure,
  index: number,
  before: Statement,
  after: Statement,
  words: Pairs,
  unseen?: Words,
): Way => {
  const [from, to] = words.reduce(([a, b], [x, y]) => [`${a}${x} `, `${b}${y} `], ["", ""])
  return {
    broken: placesOf(disclosure, index, before),
    description: {
      zh: `“${before.text}”中的${from}写成了${to}`,
      en: `“${before.text}”: ${from}is given as ${to}`.trim(),
    },
    ...(unseen === undefined ? {} : { unseen }),
    make: () => edited(disclosure, reworded(disclosure, index, after, words)),
  }
}

const printed = ({ text, unit }: Amount): string => `${text}${unit}`

// So far off that no rounding of what it is reckoned from explains it.
const another = (amount: Amount, by: string): Amount | undefined =>
  makeAmount(amount.value.times("1.5").plus(new Decimal(by)).toFixed(amount.decimals), amount.unit, amount.decimals)

/** Other words for a number of a statement, where its clause prints it. */
const numberIn = (
  statement: Statement,
  amount: Amount | undefined,
  by: string,
): readonly [Amount, Pairs] | undefined => {
  const wrong = amount === undefined || amount.text === "" ? undefined : another(amount, by)
  if (amount === undefined || wrong === undefined || !statement.text.includes(printed(amount))) return undefined
  return [wrong, [[printed(amount), printed(wrong)]]]
}

// What these sentences say stands among the figures too, whose own mutations they are.
const figures: readonly Measure[] = ["procurement", "operatingExpenses", "performance"]

const inStatements =
  (way: (disclosure: Disclosure, statement: Statement, index: number) => readonly Way[]): Mutation["ways"] =>
  ({ disclosure }) =>
    disclosure.narrative.statements.flatMap((statement, index) =>
      figures.includes(statement.subject.measure) ? [] : way(disclosure, statement, index),
    )

const opposite: Readonly<Record<string, string>> = {
  增加: "减少",
  减少: "增加",
  增长: "下降",
  下降: "增长",
}
const turned: Readonly<Record<Change["direction"], Change["direction"]>> = {
  increase: "decrease",
  decrease: "increase",
  none: "none",
}

const fromNothing: Words = {
  zh: "上年数只有几个最末位，它的四舍五入可以解释任何增减率。",
  en: "Last year's number is so small that its rounding explains any rate.",
}

/** Whether last year's number is of a few last places only. */
const isFromNextToNothing = ({ amount, change }: Statement): boolean =>
  amount !== undefined &&
  change?.amount !== undefined &&
  change.direction === "increase" &&
  amount.value.minus(change.amount.value).lessThan(new Decimal(`1e${1 - amount.decimals}`))

const alone: Words = {
  zh: "这句话只此一处说明增减，没有增减率，也没有其他数字可以推出上年数。",
  en: "Nothing else tells the change: there is no rate beside it, and no other number implies last year's.",
}

const allTheSame: Words = {
  zh: "本年数几乎为零，不论减少多少，下降率都是100%。",
  en: "Next to nothing is left: whatever it was before, the rate is 100 %.",
}

const shareOfAll = (part: Decimal, rest: Decimal): Decimal => part.times(100).dividedBy(part.plus(rest))

/** Why another amount of a change cannot be told from the sentence's other numbers, where that is so. */
const whyUnseen = ({ amount }: Statement, change: Change, wrong: Amount): Words | undefined => {
  if (change.rate === undefined || amount === undefined || change.amount === undefined) return alone
  if (change.direction !== "decrease") return undefined
  const moved = shareOfAll(wrong.value, amount.value).minus(shareOfAll(change.amount.value, amount.value))
  return moved.abs().lessThan("0.05") ? allTheSame : undefined
}

/** Sentences that say other numbers or words than the tables and each other. */
export const sentenceMutations: readonly Mutation[] = [
  {
    name: "sentence-amount-changed",
    title: { zh: "文字中的金额不是表中的金额", en: "A sentence states another amount than the tables" },
    ways: inStatements((disclosure, statement, index) => {
      const wrong = numberIn(statement, statement.amount, "7.12")
      return wrong === undefined
        ? []
        : [
            wayOf(
              disclosure,
              index,
              statement,
              { ...statement, amount: wrong[0] },
              wrong[1],
              isToldOnce(disclosure, statement) ? toldOnce : undefined,
            ),
          ]
    }),
  },
  {
    name: "rate-changed",
    title: { zh: "增减率算错", en: "A rate of change is wrong" },
    ways: inStatements((disclosure, statement, index) => {
      const { change } = statement
      const wrong = numberIn(statement, change?.rate, "3.21")
      if (change === undefined || wrong === undefined) return []
      const after = { ...statement, change: { ...change, rate: wrong[0] } }
      return [
        wayOf(disclosure, index, statement, after, wrong[1], isFromNextToNothing(statement) ? fromNothing : undefined),
      ]
    }),
  },
  {
    name: "share-changed",
    title: { zh: "占比算错", en: "A share is wrong" },
    ways: inStatements((disclosure, statement, index) => {
      const wrong = numberIn(statement, statement.share, "3.21")
      return wrong === undefined
        ? []
        : [wayOf(disclosure, index, statement, { ...statement, share: wrong[0] }, wrong[1])]
    }),
  },
  {
    name: "direction-flipped",
    title: { zh: "增加写成减少", en: "An increase is called a decrease, or the other way round" },
    ways: inStatements((disclosure, statement, index) => {
      const { change } = statement
      const word = opposite[change?.word ?? ""]
      if (change === undefined || word === undefined || change.amount?.value.isZero() === true) return []
      const after = { ...statement, change: { ...change, direction: turned[change.direction], word } }
      return [
        wayOf(
          disclosure,
          index,
          statement,
          after,
          [[change.word, word]],
          change.rate === undefined ? alone : undefined,
        ),
      ]
    }),
  },
  {
    name: "change-no-longer-adds-up",
    title: { zh: "一部分的增减额改了，合计没有改", en: "The change of a part is another one, and no longer adds up" },
    ways: inStatements((disclosure, statement, index) => {
      const { change } = statement
      const wrong = numberIn(statement, change?.amount, "5.55")
      if (change === undefined || wrong === undefined || change.amount?.text === statement.amount?.text) return []
      const after = { ...statement, change: { ...change, amount: wrong[0] } }
      return [wayOf(disclosure, index, statement, after, wrong[1], whyUnseen(statement, change, wrong[0]))]
    }),
  },
]
