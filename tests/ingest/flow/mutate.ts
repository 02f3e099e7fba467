import * as fc from "fast-check"

/** What happens to files on their way: bytes flipped, the end lost, a block repeated, lost, or written over another. */
export type Mutation = readonly [
  kind: "flip" | "cut" | "repeat" | "lose" | "copy",
  at: number,
  to: number,
  length: number,
  byte: number,
]

const fraction = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })

export const mutation: fc.Arbitrary<Mutation> = fc.tuple(
  fc.constantFrom("flip", "flip", "cut", "repeat", "lose", "copy"),
  fraction,
  fraction,
  fc.integer({ min: 1, max: 2000 }),
  fc.integer({ min: 0, max: 255 }),
)

export const mutate = (bytes: Uint8Array, [kind, at, to, length, byte]: Mutation): Uint8Array => {
  const [start, other] = [Math.floor(at * bytes.length), Math.floor(to * bytes.length)]
  const piece = bytes.subarray(start, start + length)
  const join = (...parts: readonly Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]))
  switch (kind) {
    case "flip": {
      const flipped = Uint8Array.from(bytes)
      flipped[start] = byte
      flipped[other] = byte
      return flipped
    }
    case "cut":
      return bytes.slice(0, start)
    case "repeat":
      return join(bytes.subarray(0, start), piece, bytes.subarray(start))
    case "lose":
      return join(bytes.subarray(0, start), bytes.subarray(start + length))
    case "copy": {
      const copied = Uint8Array.from(bytes)
      copied.set(piece.subarray(0, bytes.length - other), other)
      return copied
    }
  }
}

/** Values that programs write where others are expected. */
const values = [
  "1",
  "-1",
  "0",
  "9999999999",
  "1048577",
  "XFD1048576",
  "A1:XFD1048576",
  "__proto__",
  "",
  "rId99",
  "hidden",
  "restart",
]

/** What happens to the XML inside: a value replaced, an element lost or repeated. */
export type XmlMutation = readonly [kind: "value" | "lose" | "repeat", at: number, value: string, times: number]

export const xmlMutation: fc.Arbitrary<XmlMutation> = fc.tuple(
  fc.constantFrom("value", "value", "lose", "repeat"),
  fraction,
  fc.constantFrom(...values),
  fc.integer({ min: 2, max: 40 }),
)

const nth = (text: string, pattern: RegExp, at: number): RegExpExecArray | undefined => {
  const found = [...text.matchAll(pattern)]
  return found[Math.floor(at * found.length)]
}

export const mutateXml = (text: string, [kind, at, value, times]: XmlMutation): string => {
  const pattern =
    kind === "value" ? /"[^"<>]*"|(?<=>)[^<>]+(?=<)/g : /<[\w:]+[^<>]*\/>|<([\w:]+)(?:\s[^<>]*)?>[^<>]*<\/\1>/g
  const match = nth(text, pattern, at)
  if (match === undefined) return text
  const [found] = match
  const written =
    kind === "value" ? (found.startsWith('"') ? `"${value}"` : value) : kind === "lose" ? "" : found.repeat(times)
  return text.slice(0, match.index) + written + text.slice(match.index + found.length)
}
