import type { Stage } from "../../../disclosure/index.ts"
import { matchAt } from "./alternation.ts"
import { endOfProse } from "./extent.ts"
import type { Token } from "./token.ts"
import * as words from "./vocabulary.ts"

/** Reads a token that starts at this place of the text, if there is one. */
export type TokenReader = (text: string, start: number) => Token | undefined

type Groups = Readonly<Record<string, string | undefined>>

const simple =
  (pattern: RegExp, make: (groups: Groups, start: number, end: number) => Token): TokenReader =>
  (text, start) => {
    const match = matchAt(pattern, text, start)
    return match === undefined || match[0] === "" ? undefined : make(match.groups ?? {}, start, start + match[0].length)
  }

const prose =
  (kind: "reason" | "purpose", pattern: RegExp, followers: readonly RegExp[]): TokenReader =>
  (text, start) => {
    const match = matchAt(pattern, text, start)
    if (match === undefined) return undefined
    const from = start + match[0].length
    const end = endOfProse(text, from, followers)
    return { kind, start, end, prose: { start: from, end } }
  }

const stageOf = (groups: Groups): Stage | undefined =>
  groups.own !== undefined || groups.budgeted !== undefined
    ? "budgeted"
    : groups.settled !== undefined
      ? "settled"
      : undefined

const versus = simple(words.versusPattern, (groups, start, end) => {
  const { less, greater, equal, same } = groups
  const comparison = less !== undefined ? "less" : greater !== undefined ? "greater" : "equal"
  return { kind: "versus", start, end, comparison, word: less ?? greater ?? equal ?? same ?? "" }
})

const comparison = simple(words.comparing, (groups, start, end) => ({
  kind: "comparison",
  start,
  end,
  comparison: {
    year: groups.year === undefined ? undefined : Number(groups.year),
    against: stageOf(groups),
    ownBudget: groups.own !== undefined,
  },
}))

const direction = (pattern: RegExp): TokenReader =>
  simple(pattern, (groups, start, end) => {
    const [way, word] = words.directionOf(groups)
    return { kind: "direction", start, end, direction: way, word }
  })

/** The readers of the words that carry a statement, in the order in which they are tried. */
export const tokenReaders: readonly TokenReader[] = [
  prose("reason", words.reasoning, [words.listing, words.purposing]),
  simple(words.listing, (_, start, end) => ({ kind: "list", start, end })),
  prose("purpose", words.purposing, [words.comparing, words.reasoning, words.sharing]),
  versus,
  comparison,
  simple(words.completing, (_, start, end) => ({ kind: "completion", start, end })),
  simple(words.sharing, (groups, start, end) => ({ kind: "share", start, end, base: groups.base ?? "" })),
  direction(words.moving),
  direction(words.unchanging),
  simple(words.onlyOne, (_, start, end) => ({ kind: "only", start, end })),
]

/** Reads the words that say that there is nothing: “未安排”, “无”. */
export const readWithout = simple(words.lacking, (_, start, end) => ({ kind: "without", start, end }))

const telling = [words.comparing, words.reasoning, words.unchanging]
/** Whether a bracket that opens before this place says something of the number before it: “(与上年持平)”. */
export const tells = (text: string, start: number): boolean =>
  telling.some((pattern) => matchAt(pattern, text, start) !== undefined)
