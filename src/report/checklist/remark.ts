import type { Disclosure } from "../../disclosure/index.ts"
import type { Text } from "../../rules/rule.ts"
import { harmless } from "../terminal/harmless.ts"
import type { Item } from "./items.ts"
import { checklistWords } from "./words.ts"

const at = (value: unknown, pointer: string): unknown =>
  pointer
    .split("/")
    .slice(1)
    .reduce<unknown>(
      (inside, key) =>
        typeof inside === "object" && inside !== null
          ? Object.entries(inside).find(([name]) => name === key)?.[1]
          : undefined,
      value,
    )

const said = (value: unknown): Text | undefined => {
  if (typeof value === "string" && value !== "") return checklistWords.readText(harmless(value))
  return Array.isArray(value) && value.length > 0 ? checklistWords.readMany(value.length) : undefined
}

/** What was read of an item that no rule has looked at: a person who checks it by hand begins there. */
export const remarkOf = ({ reads }: Item, disclosure: Disclosure | undefined): Text | undefined => {
  if (reads === undefined || disclosure === undefined) return undefined
  return (
    reads.map((pointer) => said(at(disclosure, pointer))).find((words) => words !== undefined) ??
    checklistWords.readNothing
  )
}
