import type { Letter } from "./frame.ts"

/** Above the baseline by this part of the em lies the middle of a letter. */
const middle = 0.35

export const centreX = ({ left, right }: Letter): number => (left + right) / 2
export const centreY = ({ baseline, size }: Letter): number => baseline - middle * size

const twiceWithin = 0.25

/** Drops letters painted a second time in nearly the same place, as some programs do for bold type. */
export const withoutDoubles = (letters: readonly Letter[]): readonly Letter[] => {
  const seen = new Map<string, Letter[]>()
  return letters.filter((letter) => {
    const near = Math.max(twiceWithin * letter.size, 0.1)
    const column = Math.floor(letter.left / 8)
    const row = Math.floor(letter.baseline / 8)
    for (const x of [column - 1, column, column + 1])
      for (const y of [row - 1, row, row + 1])
        for (const other of seen.get(`${letter.text} ${x} ${y}`) ?? [])
          if (Math.abs(other.left - letter.left) < near && Math.abs(other.baseline - letter.baseline) < near)
            return false
    const key = `${letter.text} ${column} ${row}`
    const bucket = seen.get(key)
    if (bucket === undefined) seen.set(key, [letter])
    else bucket.push(letter)
    return true
  })
}
