import traditional from "../../../../forms/narrative-traditional.json" with { type: "json" }

/**
 * A text made ready for matching: half-width letters, digits and punctuation, simplified characters, no quotation
 * marks, no white space.
 * `offsets` leads each of its characters back to the printed text, so that what is kept is always what was printed.
 */
export interface Compact {
  readonly text: string
  readonly source: string
  readonly offsets: readonly number[]
}

const quotes = new Set("\"'“”„‟‘’「」『』＂＇")
const digit = /[0-9０-９]/

const simplified: ReadonlyMap<string, string> = new Map(
  [...traditional.traditional].map((character, place) => [character, traditional.simplified.charAt(place)]),
)

const folded = (character: string): string => {
  const code = character.charCodeAt(0)
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0)
  return simplified.get(character) ?? character
}

/** White space between two numbers (“2022 12.5”, “1. 2022”) is all that parts them. */
const parts = (before: string, after: string): boolean => /[\d.]$/.test(before) && digit.test(after)

/** Makes a text ready for matching. */
export const compact = (source: string): Compact => {
  let text = ""
  const offsets: number[] = []
  let space = -1
  for (let index = 0; index < source.length; index++) {
    const character = source.charAt(index)
    if (/[\s\u200b\ufeff]/.test(character) || quotes.has(character)) space = index
    else {
      if (space >= 0 && parts(text.slice(-1), character)) {
        text += " "
        offsets.push(space)
      }
      text += folded(character)
      offsets.push(index)
      space = -1
    }
  }
  return { text, source, offsets }
}

/** The offset in the printed text of a place in the compact one. */
export const sourceOffset = ({ offsets, source }: Compact, index: number): number => offsets[index] ?? source.length

const count = (text: string, mark: string): number => text.split(mark).length - 1

/** What was printed between two places of the compact text, with the quotation marks that belong to it. */
export const printed = (compacted: Compact, start: number, end: number): string => {
  if (end <= start) return ""
  const { source } = compacted
  let [from, to] = [sourceOffset(compacted, start), sourceOffset(compacted, end - 1) + 1]
  const text = source.slice(from, to)
  if (count(text, "”") > count(text, "“") && source.charAt(from - 1) === "“") from--
  if (count(text, "“") > count(text, "”") && source.charAt(to) === "”") to++
  return source.slice(from, to).trim()
}
