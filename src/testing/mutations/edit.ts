import { type Disclosure, pointerAlong } from "../../disclosure/index.ts"

/** The keys that lead to a place in a disclosure. */
export type Path = readonly string[]

/** A change of one place: what stands there, to what shall stand there. `undefined` takes it out. */
export interface Edit {
  readonly path: Path
  readonly change: (value: unknown) => unknown
}

const membersOf = (node: object): readonly (readonly [string, unknown])[] => Object.entries(node)

const changed = (node: unknown, [key, ...rest]: Path, change: Edit["change"]): unknown => {
  if (key === undefined) return change(node)
  if (typeof node !== "object" || node === null) return node
  const members = membersOf(node)
    .map(([name, value]) => [name, name === key ? changed(value, rest, change) : value] as const)
    .filter(([, value]) => value !== undefined)
  return Array.isArray(node) ? members.map(([, value]) => value) : Object.fromEntries(members)
}

const isDisclosure = (value: unknown): value is Disclosure =>
  typeof value === "object" && value !== null && "tables" in value && "narrative" in value

/** The disclosure with its places changed, one after another. */
export const edited = (disclosure: Disclosure, edits: readonly Edit[]): Disclosure =>
  edits.reduce((before, { path, change }) => {
    const after = changed(before, path, change)
    return isDisclosure(after) ? after : before
  }, disclosure)

/** A place gets another value. */
export const set = (path: Path, value: unknown): Edit => ({ path, change: () => value })

/** A place is taken out. */
export const remove = (path: Path): Edit => ({ path, change: () => undefined })

/** A place of a list stands there twice. */
export const double = (path: Path): Edit => {
  const place = Number(path.at(-1))
  return {
    path: path.slice(0, -1),
    change: (list) =>
      Array.isArray(list) ? list.flatMap((each: unknown, at) => (at === place ? [each, copyOf(each)] : [each])) : list,
  }
}

// Two places of one object would be one place to whoever tells places by their objects.
const copyOf = (value: unknown): unknown =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  Object.getPrototypeOf(value) === Object.prototype
    ? Object.fromEntries(membersOf(value).map(([key, each]) => [key, copyOf(each)]))
    : value

export const pointerOf = (path: Path): string => pointerAlong(path)
