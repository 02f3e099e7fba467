/**
 * A text made comparable: full-width letters, digits and brackets are half-width, white space and quotation marks are
 * gone, all dashes are one. For matching only: what is kept of a document is never folded.
 */
export const fold = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[\s\u200b\ufeff]+/g, "")
    .replace(/["'“”‘’「」『』《》〈〉]/g, "")
    .replace(/[—–‐‑−－_]+/g, "-")

const latin = /^[A-Za-z0-9]$/

/** A printed text without the white space of line breaks and of letter-spacing; between Latin words one space stays. */
export const tidy = (text: string): string =>
  text
    .split(/[\s\u200b\ufeff]+/)
    .filter((word) => word !== "")
    .map((word, i, words) => (latin.test(words[i - 1]?.at(-1) ?? "") && latin.test(word.charAt(0)) ? ` ${word}` : word))
    .join("")
