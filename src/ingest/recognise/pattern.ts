const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")

/** A phrase of the form data in which `…` stands for any text. */
export interface Pattern {
  readonly test: (text: string) => boolean
  /** how many letters are given: the pattern with more of them says more */
  readonly letters: number
  readonly exact: boolean
}

const separator = "…"

/** Whether the parts stand in the text in this order; the first at its start and the last at its end where so asked. */
const inOrder = (parts: readonly string[], text: string, anchored: boolean): boolean => {
  const body = parts.map(escape).join("[^]*?")
  return new RegExp(anchored ? `^${body}$` : body).test(text)
}

/** A pattern that the whole text must fit. */
export const wholePattern = (phrase: string): Pattern => {
  const parts = phrase.split(separator)
  const exact = parts.length === 1
  return {
    test: exact ? (text) => text === phrase : (text) => inOrder(parts, text, true),
    letters: parts.join("").length,
    exact,
  }
}

/** A pattern that may stand anywhere in the text. */
export const insidePattern = (phrase: string): Pattern => {
  const parts = phrase.split(separator)
  return {
    test: (text) => inOrder(parts, text, false),
    letters: parts.join("").length,
    exact: false,
  }
}
