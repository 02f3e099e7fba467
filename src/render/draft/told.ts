import type { NameList, ProjectDescription, Statement } from "../../disclosure/index.ts"
import { fill } from "../layout/fill.ts"

/** What a sentence states, without the place that it will have. */
export interface Claim extends Omit<Statement, "section" | "text"> {}

/** A list of names that a sentence gives. */
export interface Listed extends Omit<NameList, "section"> {}

/** A stretch of text with what it states: the two are made together, of the same data. */
export interface Told {
  readonly text: string
  readonly claims: readonly { readonly text: string; readonly claim: Claim }[]
  readonly lists: readonly Listed[]
  readonly projects: readonly ProjectDescription[]
}

export type Values = Readonly<Record<string, string | number>>

/** Text that states nothing. */
export const plain = (text: string): Told => ({ text, claims: [], lists: [], projects: [] })

const trimmed = (text: string): string => text.replace(/[。，；]$/, "")

/**
 * Fills a sentence of the prose data. Each stretch in square brackets is what one claim says, in their order; what
 * stands outside of them states nothing.
 */
export const told = (sentence: string, values: Values, ...claims: readonly Claim[]): Told => {
  const pieces = sentence.split(/[[\]]/).map((piece) => fill(piece, values))
  return {
    ...plain(pieces.join("")),
    claims: pieces
      .filter((_piece, place) => place % 2 === 1)
      .flatMap((text, place) => {
        const claim = claims[place]
        return claim === undefined ? [] : [{ text: trimmed(text), claim }]
      }),
  }
}

/** A sentence that lists names. */
export const listing = (sentence: string, values: Values, list: Listed): Told => ({
  ...plain(fill(sentence, { ...values, names: list.names.join("、") })),
  lists: [list],
})

/** One text of several. */
export const joined = (pieces: readonly Told[], separator: string, end = ""): Told => ({
  text: pieces.map(({ text }) => text).join(separator) + end,
  claims: pieces.flatMap(({ claims }) => claims),
  lists: pieces.flatMap(({ lists }) => lists),
  projects: pieces.flatMap(({ projects }) => projects),
})
