const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")

/** A phrase of the form data in which `…` stands for any text. */
export interface Pattern {
  readonly test: (text: string) => boolean
  /** without `…`: the whole text is given */
  readonly exact: boolean
}

const separator = "…"

const body = (phrase: string): string => phrase.split(separator).map(escape).join("[^]*?")

/** A pattern that the whole text must fit. */
export const wholePattern = (phrase: string): Pattern => {
  if (!phrase.includes(separator)) return { test: (text) => text === phrase, exact: true }
  const pattern = new RegExp(`^${body(phrase)}$`)
  return { test: (text) => pattern.test(text), exact: false }
}

/** A pattern that may stand anywhere in the text. */
export const insidePattern = (phrase: string): Pattern => {
  if (!phrase.includes(separator)) return { test: (text) => text.includes(phrase), exact: false }
  const pattern = new RegExp(body(phrase))
  return { test: (text) => pattern.test(text), exact: false }
}
