import { Decimal } from "../money/index.ts"

const escape = (segment: string): string => segment.replaceAll("~", "~0").replaceAll("/", "~1")

/** A JSON pointer (RFC 6901) one step deeper. */
export const pointerTo = (base: string, segment: string | number): string => `${base}/${escape(String(segment))}`

/**
 * The JSON pointer of every object in a value, by the object's identity: so that a check which holds a row or an amount
 * can say where it stands without carrying its path along.
 *
 * An object that stands in two places keeps the first; recognisers make a new object for each place.
 */
export const pointersOf = (root: object): ReadonlyMap<object, string> => {
  const pointers = new Map<object, string>([[root, ""]])
  const waiting: [object, string][] = [[root, ""]]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [node, pointer] = next
    for (const [key, child] of Object.entries(node)) {
      if (typeof child !== "object" || child === null || Decimal.isDecimal(child) || pointers.has(child)) continue
      const deeper = pointerTo(pointer, key)
      pointers.set(child, deeper)
      waiting.push([child, deeper])
    }
  }
  return pointers
}
