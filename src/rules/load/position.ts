import { escapeKey } from "../language/pointer.ts"

/** A place in a text, from 1. */
export interface Position {
  readonly line: number
  readonly column: number
}

const token = /\s+|"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/gy

interface Frame {
  readonly pointer: string
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
  const begin = (offset: number): string => {
    const frame = frames.at(-1)
    const pointer =
      frame === undefined ? "" : `${frame.pointer}/${frame.isList ? frame.index : escapeKey(frame.key ?? "")}`
    if (wanted.has(pointer)) offsets.set(pointer, offset)
    return pointer
  }
  token.lastIndex = 0
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const [word] = match
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
      if (frame !== undefined && !frame.isList && frame.key === undefined) frame.key = unquote(word)
      else begin(match.index)
    }
  }
  return offsets
}

/** Finds lines and columns of JSON pointers in a text; of a pointer that is not there, those of what is around it. */
export const locatorOf = (text: string, pointers: readonly string[]): ((pointer: string) => Position) => {
  const around = (pointer: string): readonly string[] => {
    const cut = pointer.lastIndexOf("/")
    return cut < 0 ? [pointer] : [pointer, ...around(pointer.slice(0, cut))]
  }
  const offsets = offsetsOf(text, new Set(pointers.flatMap(around)))
  return (pointer) => {
    const known = around(pointer).find((each) => offsets.has(each))
    const offset = known === undefined ? 0 : (offsets.get(known) ?? 0)
    const before = text.slice(0, offset).split("\n")
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
  }
}
