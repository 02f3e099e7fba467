import forms from "../../../../forms/narrative-matters.json" with { type: "json" }
import { anyOf } from "./alternation.ts"
import type { Compact } from "./compact.ts"
import { type PrintedQuantity, scanQuantities } from "./quantity-scan.ts"
import type { Span } from "./token.ts"

/** What the data says of a labelled number. */
export interface LabelForm {
  readonly field: string
  readonly units: readonly string[]
  readonly labels: readonly string[]
}

/** A number whose label was found before it. */
export interface LabelledQuantity {
  readonly field: string
  readonly quantity: PrintedQuantity
  /** the label and the number */
  readonly span: Span
}

interface Matcher extends LabelForm {
  readonly pattern: RegExp
  readonly inside: RegExp
}

const joiners = `(?:${anyOf(forms.joiners)}|[:,])*`

/** Prepares the labels of a kind of passage. */
export const labelMatchers = (entries: readonly LabelForm[]): readonly Matcher[] =>
  entries.map((entry) => ({
    ...entry,
    pattern: new RegExp(`(?:${anyOf(entry.labels)})${joiners}$`),
    inside: new RegExp(anyOf(entry.labels)),
  }))

const aside = new RegExp(`\\((?:其中)?:?(?:${anyOf(forms.asides)})[^()]*\\)`, "g")
/** The text with its asides (“(其中外事接待2批次)”) blanked, so that every place keeps its offset. */
const withoutAsides = (text: string): string => text.replace(aside, (whole) => " ".repeat(whole.length))

const follows: Readonly<Record<string, string | undefined>> = forms.follows

/** “购置数及保有量分别为2辆和5辆”: the fields that are told in this order. */
const respective = (context: string, matchers: readonly Matcher[]): readonly string[] =>
  matchers
    .flatMap(({ field, inside }) => {
      const place = context.search(inside)
      return place < 0 ? [] : [{ field, place }]
    })
    .sort((a, b) => a.place - b.place)
    .map(({ field }) => field)

/**
 * The numbers of a text that stand behind one of the labels. A number without a label of its own may follow another
 * (“接待5批次60人次”), or take its turn in a respectively-list.
 */
export const labelledQuantities = ({ text }: Compact, matchers: readonly Matcher[]): readonly LabelledQuantity[] => {
  const shown = withoutAsides(text)
  const found: LabelledQuantity[] = []
  let [from, queue]: [number, readonly string[]] = [0, []]
  for (const quantity of scanQuantities(shown)) {
    const bound = Math.max(
      from,
      shown.lastIndexOf("。", quantity.start) + 1,
      shown.lastIndexOf(";", quantity.start) + 1,
    )
    const context = shown.slice(bound, quantity.start)
    const fitting = matchers.filter(({ units }) => units.includes(quantity.unit))
    if (/分别(?:为|是)?$/.test(context)) queue = respective(context, fitting)
    const [turn, ...rest] = queue
    const own = fitting.find(({ pattern }) => pattern.test(context.trim()))?.field
    const previous = found.at(-1)
    const next = previous === undefined || bound > previous.span.end ? undefined : follows[previous.field]
    const following = fitting.find(({ field }) => field === next && /^[\s,、()共计]*$/.test(context))?.field
    const field = turn ?? own ?? following
    queue = rest
    from = quantity.end
    if (field !== undefined) found.push({ field, quantity, span: { start: bound, end: quantity.end } })
  }
  return found
}
