import { isAmount } from "../money/index.ts"

const special = /[~/]/

const escape = (key: string): string => (special.test(key) ? key.replaceAll("~", "~0").replaceAll("/", "~1") : key)

/** The JSON pointer to what stands at the end of a path of keys. */
export const pointerAlong = (path: readonly PropertyKey[]): string =>
  path.map((key) => `/${escape(String(key))}`).join("")

/**
 * The JSON pointer of every object in a disclosure, by the object's identity and in reading order. An amount is one
 * object; an object that is used twice has the pointer of its first place.
 */
export const pointersOf = (root: object): ReadonlyMap<object, string> => {
  const pointers = new Map<object, string>()
  const pending: { readonly node: object; readonly pointer: string }[] = [{ node: root, pointer: "" }]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node, pointer } = next
    if (pointers.has(node)) continue
    pointers.set(node, pointer)
    if (isAmount(node)) continue
    // Every audit begins here: keys and members apart spare a pair for each, and few keys hold what must be escaped.
    const keys = Object.keys(node)
    const children: readonly unknown[] = Object.values(node)
    for (let index = keys.length - 1; index >= 0; index--) {
      const child = children[index]
      if (typeof child !== "object" || child === null) continue
      pending.push({ node: child, pointer: `${pointer}/${escape(keys[index] ?? "")}` })
    }
  }
  return pointers
}
