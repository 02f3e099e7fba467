import { characterWidth, displayWidth } from "./display-width.ts"

/** Marks that must not begin a line; they stay with the character before them. */
const closing = /^[，。、；：！？）】》〉”’」』％%,.;:!?)\]}…]$/u
/** Marks that must not end a line; they stay with the character after them. */
const opening = /^[（【《〈“‘「『([{]$/u

/** Holds what stands on its two sides on one line, and is printed as a space. */
export const glue = "\u00a0"

/** The smallest pieces of a text that a line may be broken between. */
const piecesOf = (text: string): readonly string[] => {
  const pieces: string[] = []
  let current = ""
  const flush = () => {
    if (current !== "") pieces.push(current)
    current = ""
  }
  let previous = ""
  for (const character of text) {
    const joins =
      closing.test(character) ||
      opening.test(previous) ||
      character === glue ||
      previous === glue ||
      (character !== " " && previous !== " " && characterWidth(character) < 2 && characterWidth(previous) < 2)
    if (!joins) flush()
    current += character
    previous = character
  }
  flush()
  return pieces
}

/** Cuts a piece that alone is wider than a line. */
const cut = (piece: string, width: number): readonly string[] => {
  const parts: string[] = []
  let part = ""
  for (const character of piece) {
    if (part !== "" && displayWidth(part) + characterWidth(character) > width) {
      parts.push(part)
      part = ""
    }
    part += character
  }
  return [...parts, part]
}

/**
 * Breaks a text into lines of at most `width` columns: between words, between Chinese characters, never before a
 * closing mark or after an opening one. A text without a place to break is cut.
 */
export const wrap = (text: string, width: number): readonly string[] => {
  const lines: string[] = []
  let line = ""
  let used = 0
  for (const piece of piecesOf(text).flatMap((whole) => (displayWidth(whole) > width ? cut(whole, width) : [whole]))) {
    const columns = displayWidth(piece)
    if (line !== "" && used + columns > width && piece !== " ") {
      lines.push(line.trimEnd())
      line = ""
      used = 0
    }
    if (line === "" && piece === " " && lines.length > 0) continue
    line += piece
    used += columns
  }
  return [...lines, line.trimEnd()].map((finished) => finished.replaceAll(glue, " "))
}

/** Wraps a text with `indent` spaces before every line, and `hanging` more before every line but the first. */
export const paragraph = (text: string, width: number, indent: number, hanging = 0): readonly string[] => {
  const room = Math.max(20, width - indent - hanging)
  return wrap(text, room).map((line, index) => " ".repeat(indent + (index === 0 ? 0 : hanging)) + line)
}

/** Shortens a text to at most `width` columns, with … where something was left out. */
export const shorten = (text: string, width: number): string => {
  if (displayWidth(text) <= width) return text
  let kept = ""
  let used = 1
  for (const character of text) {
    used += characterWidth(character)
    if (used > width) break
    kept += character
  }
  return kept.trimEnd() + "…"
}
