import type { Letter } from "./frame.ts"
import { linesOf } from "./lines.ts"

/** Letters closer than this follow each other without a gap, in em. */
const touching = 0.15

const ideograph = /^\p{Script=Han}$/u

const follows = (before: Letter, after: Letter): boolean =>
  after.left - before.right <= touching * after.size &&
  (before.run === after.run || (ideograph.test(before.text) && ideograph.test(after.text)))

const countOf = <A>(items: readonly A[]): ReadonlyMap<A, number> => {
  const counts = new Map<A, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}

/**
 * The cell of each letter, for text that runs on over the border of its cell into an empty one beside it, as
 * spreadsheets print it: all of it belongs to the cell with most of it. `cellAt` tells where a letter stands.
 */
export const cellsWithOverflow = (
  letters: readonly Letter[],
  cellAt: (letter: Letter) => number,
): ReadonlyMap<Letter, number> => {
  const cells = new Map(letters.map((letter) => [letter, cellAt(letter)]))
  const held = countOf([...cells.values()])
  const settle = (word: readonly Letter[]) => {
    const places = countOf(word.map((letter) => cells.get(letter) ?? -1))
    if (places.size < 2) return
    const [main] = [...places].reduce((most, place) => (place[1] > most[1] ? place : most))
    const isOneRun = word.every(({ run }) => run === word[0]?.run)
    const isAlone = [...places].every(([cell, count]) => cell === main || held.get(cell) === count)
    if (isOneRun || isAlone) for (const letter of word) cells.set(letter, main)
  }
  for (const line of linesOf(letters)) {
    let word: Letter[] = []
    for (const letter of line.letters) {
      const before = word.at(-1)
      if (before !== undefined && !follows(before, letter)) {
        settle(word)
        word = []
      }
      word.push(letter)
    }
    settle(word)
  }
  return cells
}
