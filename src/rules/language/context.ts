import { type Disclosure, pointersOf, type Related } from "../../disclosure/index.ts"
import type { Value } from "./value.ts"

/** What an audit of one document shares between its rules: the data, and where each object stands in it. */
export interface RuleContext {
  /** what `{"var": "$"}` reads */
  readonly root: Value
  /** the document as a disclosure, where it is one: what `rows`, `rollups` and the like read */
  readonly disclosure: Disclosure | undefined
  /** the other disclosures that it can be held against */
  readonly related: Related
  /** the JSON pointer of an object, where it stands in the document */
  readonly pointerOf: (value: object) => string | undefined
  /** the JSON pointer of every object of the document */
  readonly pointers: ReadonlyMap<object, string>
  /** whether an object is itself a part of the document, and not made about one */
  readonly isPart: (value: Value) => boolean
}

/** The context of rules about a disclosure. */
export const disclosureContext = (disclosure: Disclosure, related: Related = {}): RuleContext => {
  const pointers = pointersOf(disclosure)
  return {
    root: disclosure,
    disclosure,
    related,
    pointers,
    pointerOf: (value) => pointers.get(value) ?? (isStanding(value) ? value[standsFor] : undefined),
    isPart: (value) => typeof value === "object" && value !== null && pointers.has(value),
  }
}

/** The context of expressions about any other data. */
export const dataContext = (root: Value): RuleContext => ({
  root,
  disclosure: undefined,
  related: {},
  pointers: new Map(),
  pointerOf: () => undefined,
  isPart: () => false,
})

// What an object that a selector makes stands for. A symbol of its own is what neither data nor a rule can name.
const standsFor = Symbol("standsFor")

interface Standing {
  [standsFor]?: string
}

const isStanding = (value: object): value is Standing => standsFor in value

/** An object that a selector makes about a place in the disclosure. */
export const standingFor = <A extends object>(pointer: string | undefined, made: A & Standing): A => {
  const standing: Standing = made
  if (pointer !== undefined) standing[standsFor] = pointer
  return made
}

/** Calculates something once for each context. */
export const oncePerContext = <A>(make: (context: RuleContext) => A): ((context: RuleContext) => A) => {
  const made = new WeakMap<RuleContext, { readonly value: A }>()
  return (context) => {
    const known = made.get(context)
    if (known !== undefined) return known.value
    const value = make(context)
    made.set(context, { value })
    return value
  }
}
