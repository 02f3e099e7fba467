import { harmless } from "./terminal/harmless.ts"

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
}
const special = /[&<>"']/g
// XML 1.0 has no place for these, not even escaped.
const unfit = /[\ufffe\uffff]/g

/** Text in an XML or HTML document, or in a quoted attribute: one line, without control characters and direction marks. */
export const escapeXml = (text: string): string =>
  harmless(text)
    .replace(unfit, "\ufffd")
    .replace(special, (character) => entities[character] ?? character)

type Attributes = Readonly<Record<string, string | number | undefined>>

const attributesText = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${escapeXml(String(value))}"`))
    .join("")

/** An element with content that is XML already. */
export const element = (name: string, attributes: Attributes, content: string | readonly string[] = ""): string => {
  const inside = typeof content === "string" ? content : content.join("")
  const open = `${name}${attributesText(attributes)}`
  return inside === "" ? `<${open}/>` : `<${open}>${inside}</${name}>`
}

/** Lines of text as the content of an element. */
export const textLines = (lines: readonly string[]): string =>
  lines
    .filter((line) => line !== "")
    .map(escapeXml)
    .join("\n")
