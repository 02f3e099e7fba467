import type { Letter } from "./frame.ts"

/** Above the baseline by this part of the em lies the middle of a letter. */
const middle = 0.35

export const centreX = ({ left, right }: Letter): number => (left + right) / 2
export const centreY = ({ baseline, size }: Letter): number => baseline - middle * size

/** A letter painted again within this part of the em is the same letter. */
const twiceWithin = 0.25
/** Letters are sorted into squares of this many points, to be compared with their neighbours only. */
const square = 8
const across = 1 << 16

/** Drops letters painted a second time in nearly the same place, as some programs do for bold type. */
export const withoutDoubles = (letters: readonly Letter[]): readonly Letter[] => {
  const squares = new Map<number, Letter[]>()
  return letters.filter((letter) => {
    const near = Math.min(twiceWithin * letter.size, square)
    const isSame = (other: Letter) =>
      other.text === letter.text &&
      Math.abs(other.left - letter.left) < near &&
      Math.abs(other.baseline - letter.baseline) < near
    const index = (at: number) => Math.floor(at / square)
    for (let row = index(letter.baseline - near); row <= index(letter.baseline + near); row += 1)
      for (let column = index(letter.left - near); column <= index(letter.left + near); column += 1)
        if (squares.get(row * across + column)?.some(isSame) === true) return false
    const own = index(letter.baseline) * across + index(letter.left)
    const bucket = squares.get(own)
    if (bucket === undefined) squares.set(own, [letter])
    else bucket.push(letter)
    return true
  })
}
