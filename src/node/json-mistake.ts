/** Where a text stops being JSON, and what should have come there. */
export interface JsonMistake {
  /** both from 1 */
  readonly line: number
  readonly column: number
  readonly found: string
  readonly expected: "value" | "key" | "colon" | "comma" | "end"
}

const token =
  /[ \t\r\n]*(?:(")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|true\b|false\b|null\b)|([{}[\]:,]))/y

type State = JsonMistake["expected"] | "valueOrClose" | "keyOrClose"
type Kind = "string" | "scalar" | "{" | "}" | "[" | "]" | ":" | "," | "none"

const kindOf = (match: RegExpExecArray | null): Kind => {
  if (match === null) return "none"
  if (match[1] !== undefined) return "string"
  if (match[2] !== undefined) return "scalar"
  const mark = match[3]
  return mark === "{" || mark === "}" || mark === "[" || mark === "]" || mark === ":" || mark === "," ? mark : "none"
}

// A string is read in short runs: of a long one a single expression would need a stack that grows with it.
const run = /(?:[^"\\\u0000-\u001f]{1,1000}|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))/y

/** Where the string that begins before an offset ends; `undefined` where it is none. */
const endOfString = (text: string, offset: number): number | undefined => {
  let end = offset
  for (run.lastIndex = end; run.test(text); run.lastIndex = end) end = run.lastIndex
  return text[end] === '"' ? end + 1 : undefined
}

/** The state after a token, or `undefined` where the token must not stand. `open` are the brackets that are open. */
const after = (state: State, kind: Kind, open: ("{" | "[")[]): State | undefined => {
  const closed = (): State => {
    open.pop()
    return open.length === 0 ? "end" : "comma"
  }
  const takesValue = state === "value" || state === "valueOrClose"
  if (takesValue && (kind === "{" || kind === "[")) {
    open.push(kind)
    return kind === "{" ? "keyOrClose" : "valueOrClose"
  }
  if (takesValue && (kind === "string" || kind === "scalar")) return open.length === 0 ? "end" : "comma"
  if (state === "valueOrClose" && kind === "]") return closed()
  if ((state === "key" || state === "keyOrClose") && kind === "string") return "colon"
  if (state === "keyOrClose" && kind === "}") return closed()
  if (state === "colon" && kind === ":") return "value"
  const inObject = open.at(-1) === "{"
  if (state === "comma" && kind === ",") return inObject ? "key" : "value"
  if (state === "comma" && kind === (inObject ? "}" : "]")) return closed()
  return undefined
}

const placeAt = (text: string, offset: number): Pick<JsonMistake, "line" | "column"> => {
  const lines = text.slice(0, offset).split("\n")
  return { line: lines.length, column: (lines.at(-1) ?? "").length + 1 }
}

const plain = { valueOrClose: "value", keyOrClose: "key" } as const

/** Finds the first place where a text is no JSON; nothing where it is JSON throughout. */
export const findJsonMistake = (text: string): JsonMistake | undefined => {
  const open: ("{" | "[")[] = []
  let state: State = "value"
  let offset = 0
  for (;;) {
    token.lastIndex = offset
    const match = token.exec(text)
    const end = match?.[1] === undefined ? token.lastIndex : endOfString(text, token.lastIndex)
    const next: State | undefined = end === undefined ? undefined : after(state, kindOf(match), open)
    if (next === undefined || end === undefined) {
      const rest = text.slice(offset).trimStart()
      if (rest === "" && state === "end") return undefined
      const expected = state === "valueOrClose" || state === "keyOrClose" ? plain[state] : state
      return {
        ...placeAt(text, text.length - rest.length),
        found: /^(?:[\w.+-]{1,40}|[^]?)/u.exec(rest)?.[0] ?? "",
        expected,
      }
    }
    state = next
    offset = end
  }
}
