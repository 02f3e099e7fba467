import type { Text } from "../../../rules/rule.ts"

/** A drawing, and what it shows in words, for those who do not see it. */
export interface Chart {
  readonly title: Text
  readonly svg: string
  readonly said: readonly string[]
}

const longest = 16

/** A label that leaves room for others. */
export const shortLabel = (label: string): string => {
  const characters = Array.from(label)
  return characters.length > longest ? characters.slice(0, longest - 1).join("") + "…" : label
}
