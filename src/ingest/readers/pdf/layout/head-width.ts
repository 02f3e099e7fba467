import type { Letter } from "./frame.ts"

const opening = /^[（《“‘「『【〔(<[]$/
const closing = /^[，。、；：！？）》”’」』】〕％%)>\],.;:!?…]$/
const unbroken = /^[A-Za-z0-9.,+\-/%]$/

/** The width of what a line begins with and a line break cannot divide. */
export const headWidth = (letters: readonly Letter[]): number => {
  let index = 0
  const skip = (kind: RegExp) => {
    while (kind.test(letters[index]?.text ?? "")) index += 1
  }
  skip(opening)
  const start: Letter | undefined = letters[index]
  if (start !== undefined && unbroken.test(start.text)) skip(unbroken)
  else index += 1
  skip(closing)
  const last = letters[Math.min(index, letters.length) - 1]
  return last === undefined ? 0 : last.right - (letters[0]?.left ?? last.left)
}
