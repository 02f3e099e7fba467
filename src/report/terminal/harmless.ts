const whiteSpace = /[\t\n\v\f\r\u0085\u2028\u2029]+/g
const controls = /\p{Cc}/gu
const invisible = /[\p{Bidi_Control}\p{Surrogate}\ufeff\u200b]/gu

const codeOf = (character: string): number => character.codePointAt(0) ?? 0

/** ␛ for an escape, ␡ for a delete, and a number for what has no picture. */
const pictureOf = (control: string): string => {
  const code = codeOf(control)
  if (code < 0x20) return String.fromCodePoint(0x2400 + code)
  return code === 0x7f ? "\u2421" : `<${code.toString(16).toUpperCase()}>`
}

/**
 * Makes a text from a document or a file name safe to show on a terminal: one line, no control characters that would
 * move the cursor, set a title or colour, and no marks that would turn the direction of what follows. What is
 * taken out leaves a visible sign.
 */
export const harmless = (text: string): string =>
  text
    .replace(whiteSpace, " ")
    .replace(controls, pictureOf)
    .replace(invisible, (mark) => `<U+${codeOf(mark).toString(16).toUpperCase().padStart(4, "0")}>`)
