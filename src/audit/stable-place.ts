import { normaliseName } from "../classification/index.ts"
import { pointerAlong } from "../disclosure/pointers.ts"

type Member = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Member =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const numbers = /\d[\d.,]*/g
const longest = 40

/** The beginning of a sentence without white space and numbers: a corrected number leaves it what it is. */
const beginningOf = (text: string): string =>
  Array.from(text.replaceAll(/\s/gu, "").replaceAll(numbers, "#")).slice(0, longest).join("")

const worded = (value: unknown): string => (typeof value === "string" ? value : "")

// Codes and keys name for good; titles and sentences by their beginning.
const exact = ["code", "key"] as const
const titled = ["name", "title", "term", "level3", "text", "about", "kind"] as const

/** What a member of a list is known by, wherever it stands in the list; empty where it has nothing of the kind. */
const nameOf = (member: unknown): string => {
  if (typeof member === "string") return beginningOf(member)
  if (!isObject(member)) return ""
  const own =
    exact.map((key) => worded(member[key])).find((text) => text !== "") ??
    titled.map((key) => beginningOf(normaliseName(worded(member[key])))).find((text) => text !== "") ??
    ""
  // One code stands in the rows of many projects.
  return [beginningOf(worded(member.project)), own].filter((part) => part !== "").join(" ")
}

/** The names of a list's members, those that are alike told apart by their order. */
const namesIn = (list: readonly unknown[]): readonly string[] => {
  const seen = new Map<string, number>()
  return list.map((member, index) => {
    const name = nameOf(member)
    if (name === "") return String(index)
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return count === 1 ? name : `${name}[${count}]`
  })
}

/**
 * Makes of a JSON pointer into a disclosure a place that stays the same when rows or paragraphs are added above it:
 * members of lists are called by their codes, names and words, not by their numbers
 * (`/tables/expenditure/rows/2012604/amounts/total`). Lists that are asked for again are named once.
 */
export const stablePlaces = (root: object): ((pointer: string) => string) => {
  const named = new Map<readonly unknown[], readonly string[]>()
  const namesOf = (list: readonly unknown[]): readonly string[] => {
    const names = named.get(list) ?? namesIn(list)
    named.set(list, names)
    return names
  }
  return (pointer) => {
    let value: unknown = root
    const place: string[] = []
    for (const escaped of pointer.split("/").slice(1)) {
      const key = escaped.replaceAll("~1", "/").replaceAll("~0", "~")
      const members: unknown = value
      place.push(Array.isArray(members) ? (namesOf(members)[Number(key)] ?? key) : key)
      value = isObject(members) || Array.isArray(members) ? Reflect.get(members, key) : undefined
    }
    return pointerAlong(place)
  }
}
