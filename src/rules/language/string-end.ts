const quote = 34
const backslash = 92

/**
 * Where the string of a JSON text that begins at a quotation mark ends: behind its closing mark, or at the end of the
 * text. A loop, for a regular expression needs a stack that grows with the string.
 */
export const stringEnd = (text: string, start: number): number => {
  let at = start + 1
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === quote) return at + 1
    at += code === backslash ? 2 : 1
  }
  return text.length
}
