import forms from "../../../../forms/narrative-profile.json" with { type: "json" }
import { type Change, StaffKind, type Staffing } from "../../../disclosure/index.ts"
import type { Amount } from "../../../money/index.ts"
import { anyOf, matchAt } from "../narrative/alternation.ts"
import { type PrintedQuantity, scanQuantities } from "../narrative/quantity-scan.ts"
import { amountOf, placed, type Source, textOf } from "../narrative/source.ts"
import type { Span } from "../narrative/token.ts"
import { directionOf, moving } from "../narrative/vocabulary.ts"

const { staff } = forms
const joined = `(?:${anyOf(staff.joiners)}|:)*`
const ending = (words: readonly string[]): RegExp => new RegExp(`(?<name>${anyOf(words)})${joined}$`)
const authorised = ending(staff.authorised)
const actual = ending(staff.actual)
const groups = staff.groups.flatMap(({ kind, words }) => {
  const known = StaffKind.literals.find((literal) => literal === kind)
  return known === undefined ? [] : [{ kind: known, pattern: ending(words) }]
})

type Group = Staffing["groups"][number]

interface Found {
  authorised?: Amount
  actual?: Amount
  /** 实有人数 told for several kinds of posts: no one of them is the whole */
  several: boolean
  readonly groups: Group[]
}

// “编制数45，”: the number of posts stands without 人 in some forms.
const bare = new RegExp(`(?:${anyOf(staff.authorised)})${joined}(\\d{1,6})(?![\\d.人名%万元])`, "g")
const bareNumbers = (text: string): readonly PrintedQuantity[] =>
  [...text.matchAll(bare)].map(({ index, 0: whole, 1: digits = "" }) => {
    const end = index + whole.length
    return { start: end - digits.length, end, text: digits, unit: "人", approximate: false }
  })

const changeBefore = (source: Source, context: Span, quantity: PrintedQuantity): Change | undefined => {
  const { text } = source.compacted
  for (let start = context.start; start < quantity.start; start++) {
    const match = matchAt(moving, text, start)
    if (match === undefined || start + match[0].length !== quantity.start) continue
    const [direction, word] = directionOf(match.groups ?? {})
    const span = { start, end: quantity.end }
    const amount = amountOf(source, quantity, span)
    return placed(source, { direction, word, ...(amount === undefined ? {} : { amount }) }, span)
  }
  return undefined
}

const nameOf = (source: Source, { start, end }: Span, name: string): string => {
  const at = source.compacted.text.lastIndexOf(name, end)
  return at < start ? name : textOf(source, { start: at, end: at + name.length })
}

const readCount = (found: Found, source: Source, context: Span, quantity: PrintedQuantity): void => {
  const words = source.compacted.text.slice(context.start, context.end)
  const span = { start: context.start, end: quantity.end }
  const last = found.groups.at(-1)
  const change = changeBefore(source, context, quantity)
  if (change !== undefined) {
    if (last?.change === undefined && last !== undefined)
      found.groups.splice(-1, 1, placed(source, { ...last, change }, span))
    return
  }
  const group = groups.find(({ pattern }) => pattern.test(words))
  const amount = amountOf(source, quantity, span)
  if (amount === undefined) return
  if (group !== undefined) {
    const name = nameOf(source, context, group.pattern.exec(words)?.groups?.name ?? "")
    found.groups.push(placed(source, { kind: group.kind, name, count: amount }, span))
  } else if (authorised.test(words)) found.authorised ??= amount
  else if (actual.test(words)) {
    found.several = found.several || found.actual !== undefined
    found.actual ??= amount
  }
}

const boundary = /[,;。()、]/

/** Authorised posts, actual staff and its groups, as the passages about the organisation state them. */
export const recogniseStaffing = (sources: readonly Source[]): Staffing | undefined => {
  const found: Found = { several: false, groups: [] }
  for (const source of sources) {
    const { text } = source.compacted
    const people = scanQuantities(text).filter(({ unit }) => unit === "人")
    const quantities = [...people, ...bareNumbers(text)].sort((a, b) => a.start - b.start)
    for (const quantity of quantities) {
      let start = quantity.start
      while (start > 0 && !boundary.test(text.charAt(start - 1))) start--
      readCount(found, source, { start, end: quantity.start }, quantity)
    }
  }
  const posts = found.authorised
  const present = found.several ? undefined : found.actual
  return posts === undefined && present === undefined && found.groups.length === 0
    ? undefined
    : {
        ...(posts === undefined ? {} : { authorised: posts }),
        ...(present === undefined ? {} : { actual: present }),
        groups: found.groups,
      }
}
