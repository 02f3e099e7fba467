/** From where a variable reads: the item, the whole document, or an item so many scopes out. */
export type Origin =
  { readonly _tag: "Item" } | { readonly _tag: "Root" } | { readonly _tag: "Outer"; readonly levels: number }

/** The path of a variable: `amounts.total`, `$.unit`, `^.code`. */
export interface VariablePath {
  readonly text: string
  readonly origin: Origin
  readonly keys: readonly string[]
}

const originOf = (mark: string | undefined): Origin | undefined => {
  if (mark === "$") return { _tag: "Root" }
  if (mark !== undefined && /^\^+$/.test(mark)) return { _tag: "Outer", levels: mark.length }
  return undefined
}

/** Reads a path. Every text is one; the empty text is the item itself. */
export const parsePath = (text: string): VariablePath => {
  if (text === "") return { text, origin: { _tag: "Item" }, keys: [] }
  const [first, ...rest] = text.split(".")
  const origin = originOf(first)
  return origin === undefined ? { text, origin: { _tag: "Item" }, keys: text.split(".") } : { text, origin, keys: rest }
}
