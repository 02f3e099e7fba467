/** Zero-width characters and soft hyphens: invisible, and in the way of every comparison. */
const invisible = /[\u200b-\u200f\u2060\ufeff\u00ad]/g
/** White space of every kind; U+3000 is the space of Chinese text. */
const edges = /^[\s\u3000]+|[\s\u3000]+$/g

const untidy = /[\u00a0\u00ad\u200b-\u200f\u2060\ufeff]|^[\s\u3000]|[\s\u3000]$/

/** A line of text as it reads: without invisible characters, without white space at its ends. */
export const cleanLine = (text: string): string =>
  untidy.test(text) ? text.replace(invisible, "").replaceAll("\u00a0", " ").replace(edges, "") : text

const touches = (before: string, after: string): boolean => /[0-9A-Za-z]$/.test(before) && /^[0-9A-Za-z]/.test(after)

/**
 * The lines of a cell as one text. Chinese needs nothing between them; between letters or digits a space keeps apart
 * what would else read as one word or one number.
 */
export const joinLines = (lines: readonly string[]): string =>
  lines
    .map(cleanLine)
    .filter((line) => line !== "")
    .reduce((text, line) => text + (touches(text, line) ? " " : "") + line, "")
