import words from "../../../../forms/narrative-words.json" with { type: "json" }
import type { Direction } from "../../../disclosure/index.ts"
import { anyOf, sticky } from "./alternation.ts"

const { comparison, versus } = words

/** “2023年度”; “2024”, where 年 is missing. */
export const yearPattern = "(?<year>20\\d{2})年?度?"

const base = `(?:${yearPattern}|${anyOf(comparison.bases)})(?:${anyOf(comparison.links)})?`
const object = `(?:(?<settled>${anyOf(comparison.settled)})|(?<budgeted>${anyOf(comparison.budgeted)})|${anyOf(comparison.neutral)})`
// “比2023年三公经费财政拨款年初预算6.00万元”: the subject may be said once more inside.
const again = `(?:(?:${anyOf(comparison.again)})+(?=${anyOf([...comparison.budgeted, ...comparison.settled])}))?`
const ownBudget = `(?:${anyOf(comparison.ownBudgetOpeners)})(?<own>${anyOf(comparison.ownBudget)})`
const opener = anyOf(comparison.openers)
const closer = `(?:${anyOf(comparison.closers)})?`

/** “比上年预算”, “与2023年度相比”, “较年初预算数”, “同比”. */
export const comparing = sticky(
  `(?:(?:(?:${opener})${base}(?:${again}${object})?|${ownBudget})${closer}|${anyOf(comparison.alone)})`,
)

const budgetWords = anyOf(versus.budgeted)
/** “决算数小于预算数”, “决算数与预算数基本持平”. */
export const versusPattern = sticky(
  `(?:${anyOf(versus.settled)})(?:(?<less>${anyOf(versus.less)})|(?<greater>${anyOf(versus.greater)})|(?<equal>${anyOf(versus.equal)}))(?:${budgetWords})` +
    `|(?:${anyOf(versus.settled)})(?:${anyOf(versus.with)})(?:${budgetWords})(?<same>${anyOf(words.unchanged)})`,
)

const each = `(?:${anyOf(words.each)})?`
// “人员减少，…” inside prose is no statement: the word must lead to a number, a reason, or the end of its clause.
const afterDirection =
  "(?:了|额|额度|幅度|金额|为|约|近|大约|:)*(?=[-−▲△负]?\\d|[,;。:、()]|$|的?(?:主要)?原因|(?:的)?主要是)"
/** “各增加5万元”, “下降3%”. */
export const moving = sticky(
  `${each}(?<![至不最更])(?:(?<increase>${anyOf(words.increase)})|(?<decrease>${anyOf(words.decrease)}))${afterDirection}`,
)
/** “持平”, “无变动”. */
export const unchanging = sticky(`${each}(?<none>${anyOf(words.unchanged)})`)

/** “占本年支出合计的” before a percentage. */
export const sharing = sticky(
  `(?:${anyOf(words.share)})(?<base>[^,;。:%\\d]{0,30}?)(?:的)?(?:比重|比例)?(?:为|约)?(?=\\d)`,
)
/** “完成年初预算的” before a percentage. */
export const completing = sticky(`(?:${anyOf(words.completion)})(?=\\d)`)
/** “主要原因是：”. */
export const reasoning = sticky(`的?(?:${anyOf(words.reasons)})(?!用于)[:,]?`)
/** “主要用于：”. */
export const purposing = sticky(`(?:${anyOf(words.purposes)})[:,]?`)
/** “其中：”, “主要包括：”. */
export const listing = sticky(
  `(?:${anyOf(words.lists)})(?:\\([^()\\d]{1,10}\\)(?=[:,]))?(?=[:,]|(?<=其中|包括|包含|有))[:,]?`,
)
/** “全部为” before a single name. */
export const onlyOne = sticky(anyOf(words.onlyOne))
/** “未安排”, “无”. */
export const lacking = sticky(anyOf(words.without))

/** The words that mean the year before. */
export const priorWords = new RegExp(anyOf(words.prior))
const listEnd = new RegExp(`(?:${anyOf(words.listEnd)})$`)
/** A name of a list without the “等支出” that may close the list. */
export const withoutListEnd = (name: string): string => name.replace(listEnd, "")

/** The direction that the groups of a match name, and the word. */
export const directionOf = (groups: Readonly<Record<string, string | undefined>>): readonly [Direction, string] =>
  groups.increase !== undefined
    ? ["increase", groups.increase]
    : groups.decrease !== undefined
      ? ["decrease", groups.decrease]
      : ["none", groups.none ?? ""]

const note = new RegExp(`^(?:${anyOf(words.tableNote.openers)})[:,.]|${anyOf(words.tableNote.words)}`)
/** Whether a passage is the note of a table (“注：…，故本表为空表。”): it speaks of the table, not of the money. */
export const isTableNote = (text: string): boolean => note.test(text)
