import type { Letter } from "./frame.ts"
import type { Line } from "./lines.ts"

/** The parts of a line between gaps of more than so many em. */
export const partsOf = (line: Line, gap: number): readonly Line[] => {
  const parts: Letter[][] = []
  let right = -Infinity
  for (const letter of line.letters) {
    const current = parts.at(-1)
    if (current === undefined || letter.left - right > gap * line.size) parts.push([letter])
    else current.push(letter)
    right = Math.max(right, letter.right)
  }
  return parts.map((letters) => ({
    ...line,
    letters,
    left: letters[0]?.left ?? line.left,
    right: letters.reduce((max, letter) => Math.max(max, letter.right), -Infinity),
  }))
}

/** Further apart than this, texts on one line are not one text. */
const apart = 6

/**
 * Texts that stand far apart on one line, such as the unit's name on the left and 单位：万元 on the right. A heading
 * whose characters are spread over the line stays one.
 */
export const splitWide = (line: Line): readonly Line[] => {
  const parts = partsOf(line, apart)
  return parts.every(({ letters }) => letters.length > 1) ? parts : [line]
}
