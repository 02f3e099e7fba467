import type { Change } from "../../disclosure/index.ts"
import type { Amount } from "../../money/index.ts"
import { fill } from "../layout/fill.ts"
import { compared, distance, percentage, printedAmount, shown } from "./amounts.ts"
import type { ChangeWords } from "./prose.ts"

/** A clause about a change, and the change that it tells. */
export interface ChangeClause {
  readonly text: string
  readonly change?: Change
}

const silent: ChangeClause = { text: "" }

/** “比上年预算增加5万元，增长3.2%”: what a year's number has become, told in the words of the form. */
export const changeClause = (
  now: Amount,
  before: Amount | undefined,
  words: ChangeWords,
  year: number,
): ChangeClause => {
  if (before === undefined) return silent
  const { against } = words
  const compare = { ...(against === undefined ? {} : { against }), ...(words.year ? { year } : {}) }
  const values = { year }
  const order = compared(now, before)
  if (order === 0) {
    const { none } = words
    return {
      text: fill(words.same, { ...values, word: none }),
      change: { direction: "none", word: none, ...compare },
    }
  }
  const direction = order > 0 ? "increase" : "decrease"
  const [word, rateWord] = words[direction]
  const difference = distance(now, before)
  if (difference === undefined) return silent
  const amount = shown(difference)
  const rate = percentage(difference, before)
  const rated = rate === undefined ? "" : fill(words.rate, { word: rateWord, rate: printedAmount(rate) })
  return {
    text: `${fill(words.moved, { ...values, word, amount: printedAmount(amount) })}${rated}`,
    change: {
      direction,
      word,
      amount,
      ...(rate === undefined ? {} : { rateDirection: direction, rateWord, rate }),
      ...compare,
    },
  }
}
