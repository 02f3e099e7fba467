import type { Amount } from "../money/index.ts"
import { Agreement, type Text } from "../rules/index.ts"
import { type Candidate, judge, type Judged, type Standing, verdictOn } from "./evidence.ts"
import type { Evidenced, Judgement } from "./finding.ts"
import { describePlace } from "./places.ts"

const candidatesOf = ({ candidates }: Agreement): readonly Candidate[] =>
  candidates.flatMap((amounts) => {
    const [first] = amounts
    return first === undefined ? [] : [{ value: `${first.text}${first.unit}`, amounts }]
  })

const listed = (judged: readonly Judged[], { pointerOf, sources }: Evidenced): Text => {
  const placesOf = (amounts: readonly Amount[]): readonly Text[] =>
    amounts.map((amount) => describePlace(sources, pointerOf(amount) ?? ""))
  const inTongue = (tongue: keyof Text, open: string, close: string, comma: string): string =>
    judged
      .map(
        ({ value, amounts }) =>
          `${value}${open}${placesOf(amounts)
            .map((place) => place[tongue])
            .join(comma)}${close}`,
      )
      .join(tongue === "zh" ? "；" : "; ")
  return { zh: inTongue("zh", "（", "）", "、"), en: inTongue("en", " (", ")", ", ") }
}

/**
 * Judges the values that a document prints for one fact: the finding points at the one that the other checks support
 * least, and says what speaks for each.
 */
export const judgeConflict = (
  evidenced: Evidenced,
  standingOf: (amounts: readonly Amount[]) => Standing,
): Judgement | undefined => {
  const { outcome } = evidenced.check
  if (!(outcome instanceof Agreement) || outcome.candidates.length < 2) return undefined
  const judged = judge(candidatesOf(outcome), standingOf)
  const [best, worst] = [judged[0], judged.at(-1)]
  const [right, wrong] = [best?.amounts[0], worst?.amounts[0]]
  if (right === undefined || wrong === undefined) return undefined
  const path = evidenced.pointerOf(wrong)
  return {
    ...(path === undefined ? {} : { path }),
    compared: {
      actual: wrong.text,
      expected: right.text,
      ...(wrong.unit === right.unit ? { difference: wrong.value.minus(right.value).toFixed(), unit: wrong.unit } : {}),
    },
    said: { candidates: listed(judged, evidenced), evidence: verdictOn(judged) },
  }
}
