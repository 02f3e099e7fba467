import { harmless } from "../terminal/harmless.ts"

const forbidden = /[[\]:*?/\\']/g
const longest = 31

/** Cut by characters, to the length that spreadsheets allow: it counts UTF-16 units. */
const cut = (name: string, length: number): string =>
  Array.from(name).reduce((kept, character) => (kept.length + character.length > length ? kept : kept + character), "")

/** Names for sheets that spreadsheets accept: short, without their special characters, each of them once. */
export const sheetNames = (names: readonly string[], taken: readonly string[]): readonly string[] => {
  const used = new Set(taken.map((name) => name.toLowerCase()))
  return names.map((name) => {
    const plain = harmless(name).replace(forbidden, " ").trim()
    const base = plain === "" ? "-" : plain
    let candidate = cut(base, longest)
    for (let count = 2; used.has(candidate.toLowerCase()); count++) {
      const suffix = ` (${count})`
      candidate = cut(base, longest - suffix.length) + suffix
    }
    used.add(candidate.toLowerCase())
    return candidate
  })
}
