import { escapeKey } from "../language/pointer.ts"
import { stringEnd } from "../language/string-end.ts"

/** A place in a text, from 1. */
export interface Position {
  readonly line: number
  readonly column: number
}

// Of a gap or a number without end, a piece at a time: the engine keeps a place to return to for each character.
const token = /\s{1,512}|[{}[\],:"]|[^\s{}[\],:"]{1,512}/gy

interface Frame {
  /** absent inside what nobody asked for: there nothing is looked for */
  readonly pointer: string | undefined
  readonly isList: boolean
  index: number
  key: string | undefined
}

const unquote = (text: string): string => {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === "string" ? value : text
  } catch {
    return text
  }
}

/** Where the values of some JSON pointers begin in a JSON text. A text that is not JSON has no places. */
const offsetsOf = (text: string, wanted: ReadonlySet<string>): ReadonlyMap<string, number> => {
  const offsets = new Map<string, number>()
  const frames: Frame[] = []
  const begin = (offset: number): string | undefined => {
    const frame = frames.at(-1)
    if (frame !== undefined && frame.pointer === undefined) return undefined
    const step = frame?.isList === true ? frame.index : escapeKey(frame?.key ?? "")
    const pointer = frame === undefined ? "" : `${frame.pointer}/${step}`
    if (!wanted.has(pointer)) return undefined
    offsets.set(pointer, offset)
    return pointer
  }
  token.lastIndex = 0
  let wordEnd = -1
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    if (match[0] === '"') token.lastIndex = stringEnd(text, match.index)
    const word = match[0] === '"' ? text.slice(match.index, token.lastIndex) : match[0]
    const frame = frames.at(-1)
    if (word === "{" || word === "[") {
      frames.push({ pointer: begin(match.index), isList: word === "[", index: 0, key: undefined })
    } else if (word === "}" || word === "]") {
      frames.pop()
    } else if (word === ",") {
      if (frame !== undefined) {
        frame.index += 1
        frame.key = undefined
      }
    } else if (word !== ":" && word.trim() !== "") {
      const goesOn = match.index === wordEnd && match[0] !== '"'
      wordEnd = token.lastIndex
      if (goesOn) continue
      if (frame !== undefined && !frame.isList && frame.key === undefined) frame.key = unquote(word)
      else begin(match.index)
    }
  }
  return offsets
}

const lineStarts = (text: string): readonly number[] => {
  const starts = [0]
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) starts.push(end + 1)
  return starts
}

const positionIn = (starts: readonly number[], offset: number): Position => {
  let [low, high] = [0, starts.length]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
}

const around = (pointer: string): readonly string[] => {
  const cut = pointer.lastIndexOf("/")
  return cut < 0 ? [pointer] : [pointer, ...around(pointer.slice(0, cut))]
}

/** Finds lines and columns of JSON pointers in a text; of a pointer that is not there, those of what is around it. */
export const locatorOf = (text: string, pointers: readonly string[]): ((pointer: string) => Position) => {
  const offsets = offsetsOf(text, new Set(pointers.flatMap(around)))
  const starts = lineStarts(text)
  return (pointer) => {
    const known = around(pointer).find((each) => offsets.has(each))
    return positionIn(starts, known === undefined ? 0 : (offsets.get(known) ?? 0))
  }
}
