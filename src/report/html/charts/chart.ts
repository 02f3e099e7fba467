import type { Text } from "../../../rules/rule.ts"
import type { Html } from "../markup.ts"

/** A picture, and what it shows in words, for those who do not see it. */
export interface Chart {
  readonly title: Text
  /** the unit of its numbers, and where they are from if that is not the first choice */
  readonly notes: readonly Text[]
  readonly picture: Html
  /** empty where the picture is made of words that everybody can read */
  readonly said: readonly string[]
}

const longest = 16

/** A label that leaves room for others. */
export const shortLabel = (label: string, most = longest): string => {
  const characters = Array.from(label)
  return characters.length > most ? characters.slice(0, most - 1).join("") + "…" : label
}
