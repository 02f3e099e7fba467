import type { DefaultTreeAdapterTypes } from "parse5"

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode
export type HtmlElement = DefaultTreeAdapterTypes.Element
export type HtmlDocument = DefaultTreeAdapterTypes.Document

export const isElement = (node: HtmlNode): node is HtmlElement => "tagName" in node

export const attributeOf = ({ attrs }: HtmlElement, name: string): string | undefined =>
  attrs.find((attribute) => attribute.name === name)?.value

/** Where a node begins in the page: its line from 1 and its offset; nothing for an element that the page only implies. */
export const startOf = (node: HtmlNode): { readonly line: number; readonly offset: number } | undefined => {
  const location = node.sourceCodeLocation
  return location === undefined || location === null
    ? undefined
    : { line: location.startLine, offset: location.startOffset }
}

/** Visits the nodes below some, parents first, without recursion: a page may nest tens of thousands deep. */
export const descend = (nodes: readonly HtmlNode[], visit: (node: HtmlNode) => boolean): void => {
  const stack = nodes.toReversed()
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!visit(node) || !isElement(node)) continue
    for (let i = node.childNodes.length - 1; i >= 0; i--) {
      const child = node.childNodes[i]
      if (child !== undefined) stack.push(child)
    }
  }
}

/** All elements of some names, in the order of the page. */
export const elementsNamed = (nodes: readonly HtmlNode[], names: ReadonlySet<string>): readonly HtmlElement[] => {
  const found: HtmlElement[] = []
  descend(nodes, (node) => {
    if (isElement(node) && names.has(node.tagName)) found.push(node)
    return true
  })
  return found
}

/** The text below a node, as it is written. */
export const textOf = (node: HtmlNode): string => {
  let text = ""
  descend([node], (below) => {
    if ("value" in below) text += below.value
    return true
  })
  return text
}
