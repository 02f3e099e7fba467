import words from "../../../forms/cover.json" with { type: "json" }
import { tidy } from "./fold.ts"
import { isDate } from "./heading.ts"
import type { Outline, Passage, Section } from "./outline.ts"

/** Who signed the document and when: its last lines. */
export interface Signature {
  readonly publishedOn?: string
  readonly signedBy?: string
  readonly passages: readonly Passage[]
}

const isoDate = (text: string): string | undefined => {
  const [, year, month, day] = /(20\d\d)\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/.exec(text) ?? []
  return year === undefined || month === undefined || day === undefined
    ? undefined
    : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`
}

const lastPassages = (sections: readonly Section[]): readonly Passage[] => {
  const last = sections.at(-1)
  if (last === undefined) return []
  const deeper = lastPassages(last.children)
  return deeper.length > 0 ? deeper : last.content.filter((item) => item._tag === "Passage").slice(-2)
}

const maxSigner = 40

/** Reads the date and the signer at the end of a document, or the date on its cover. */
export const readSignature = ({ front, parts }: Outline): Signature => {
  const [before, last] = lastPassages(parts).slice(-2)
  const end = last ?? before
  const date = end !== undefined && isDate(end.text) ? isoDate(end.text) : undefined
  if (end !== undefined && date !== undefined) {
    const signer =
      before !== end && before !== undefined && before.text.length <= maxSigner && !/[。；，：]/.test(before.text)
        ? before
        : undefined
    return {
      publishedOn: date,
      ...(signer === undefined ? {} : { signedBy: tidy(signer.text) }),
      passages: signer === undefined ? [end] : [signer, end],
    }
  }
  const onCover = front.find(
    ({ text }) => words.dateLabels.some((label) => text.startsWith(label)) && isoDate(text) !== undefined,
  )
  const published = onCover === undefined ? undefined : isoDate(onCover.text)
  return onCover === undefined || published === undefined
    ? { passages: [] }
    : { publishedOn: published, passages: [onCover] }
}
