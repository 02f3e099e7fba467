import { escapeXml } from "../xml.ts"

/** A piece of HTML: whatever came from outside is escaped in it. */
export interface Html {
  readonly markup: string
}

/** Markup that this folder has written itself. */
export const trusted = (markup: string): Html => ({ markup })

/** Any text as HTML. */
export const text = (words: string): Html => trusted(escapeXml(words))

/** Pieces one after the other. */
export const all = (pieces: readonly (Html | undefined)[]): Html =>
  trusted(pieces.map((piece) => piece?.markup ?? "").join(""))

type Value = string | number | boolean | undefined
/** Attributes by name; `true` is an attribute without a value, `false` and `undefined` are left out. */
export type Attributes = Readonly<Record<string, Value>>

const attribute = ([name, value]: readonly [string, Value]): string => {
  if (value === undefined || value === false) return ""
  return value === true ? ` ${name}` : ` ${name}="${escapeXml(String(value))}"`
}

/** An element with its end tag. */
export const tag = (name: string, attributes: Attributes, ...content: readonly (Html | undefined)[]): Html =>
  trusted(`<${name}${Object.entries(attributes).map(attribute).join("")}>${all(content).markup}</${name}>`)

/** A table that is moved sideways by itself where the page is narrow, with the keyboard too. */
export const scrollingGrid = (...content: readonly (Html | undefined)[]): Html =>
  tag("div", { class: "scroll", tabindex: 0, role: "group" }, tag("table", { class: "grid" }, ...content))
