import { attributeOf, descend, type HtmlElement, type HtmlNode, isElement } from "./node.ts"
import { isUnseen } from "./unseen.ts"

/** How much there is in an element. */
export interface Measure {
  /** letters of text that is no link */
  text: number
  /** letters of links to other pages */
  linked: number
  links: number
  /** texts that are amounts */
  amounts: number
}

const nothing: Measure = { text: 0, linked: 0, links: 0, amounts: 0 }

/** The measure of each element of a page that can be seen; nothing for one that cannot. */
export type Measures = (element: HtmlElement) => Readonly<Measure>

const amount = /^\s*-?[\d,，]*\.\d+\s*$/
const letters = (text: string): number => text.replace(/[\s\u3000\u00a0]/g, "").length

const isLink = (element: HtmlElement): boolean =>
  element.tagName === "a" && !(attributeOf(element, "href") ?? "#").startsWith("#")

const add = (to: Measure, more: Measure): void => {
  to.text += more.text
  to.linked += more.linked
  to.links += more.links
  to.amounts += more.amounts
}

/** A link's letters are links, whatever else it holds. */
const asLink = ({ text, linked, amounts }: Measure): Measure => ({ text: 0, linked: text + linked, links: 1, amounts })

/** Measures every element of a page, children before their parents, without recursion. */
export const measure = (nodes: readonly HtmlNode[]): Measures => {
  const measures = new Map<HtmlElement, Measure>()
  descend(nodes, (node) => {
    if (isElement(node)) {
      if (isUnseen(node)) return false
      measures.set(node, { ...nothing })
    }
    return true
  })
  for (const [element, own] of [...measures].reverse()) {
    for (const child of element.childNodes) {
      if ("value" in child) {
        own.text += letters(child.value)
        if (amount.test(child.value)) own.amounts++
      } else if (isElement(child)) add(own, measures.get(child) ?? nothing)
    }
    if (isLink(element)) measures.set(element, asLink(own))
  }
  return (element) => measures.get(element) ?? nothing
}
