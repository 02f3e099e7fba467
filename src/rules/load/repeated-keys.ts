import { escapeKey } from "../language/pointer.ts"
import { type Problem, problem } from "../language/problem.ts"
import { stringEnd } from "../language/string-end.ts"

const token = /[{}[\],:"]/g

// A file of rubbish has no end of them, and is refused for its depth where it is deeper.
const most = 1_000
const deepest = 200

interface Frame {
  readonly pointer: string
  /** the keys so far, of an object */
  readonly keys: Set<string> | undefined
  index: number
  key: string | undefined
}

const unquote = (text: string): string => {
  try {
    return String(JSON.parse(text))
  } catch {
    return text
  }
}

const repeated = (pointer: string, key: string): Problem =>
  problem(
    "duplicateKey",
    pointer,
    `“${key}”写了两次，前面的一个不会起作用`,
    `"${key}" is written twice; the earlier one would have no effect`,
  )

/** The keys that an object of a JSON text has twice: parsed JSON shows the last alone. */
export const repeatedKeys = (text: string): readonly Problem[] => {
  const found: Problem[] = []
  const frames: Frame[] = []
  token.lastIndex = 0
  for (let match = token.exec(text); match !== null && found.length < most; match = token.exec(text)) {
    if (match[0] === '"') token.lastIndex = stringEnd(text, match.index)
    const word = match[0] === '"' ? text.slice(match.index, token.lastIndex) : match[0]
    const frame = frames.at(-1)
    const step = frame?.keys === undefined ? String(frame?.index ?? 0) : escapeKey(frame.key ?? "")
    const pointer = frame === undefined ? "" : `${frame.pointer}/${step}`
    if ((word === "{" || word === "[") && frames.length >= deepest) return found
    if (word === "{" || word === "[")
      frames.push({ pointer, keys: word === "{" ? new Set() : undefined, index: 0, key: undefined })
    else if (word === "}" || word === "]") frames.pop()
    else if (frame !== undefined && word === ",") {
      frame.index += 1
      frame.key = undefined
    } else if (frame?.keys !== undefined && frame.key === undefined && word.startsWith('"')) {
      frame.key = unquote(word)
      if (frame.keys.has(frame.key)) found.push(repeated(`${frame.pointer}/${escapeKey(frame.key)}`, frame.key))
      frame.keys.add(frame.key)
    }
  }
  return found
}
