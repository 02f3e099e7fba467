import { type HtmlElement, type HtmlNode, isElement, startOf } from "./node.ts"

const rowsOf = (table: HtmlElement): HtmlNode | undefined =>
  table.childNodes.find((part) => isElement(part) && /^(?:thead|tbody|tfoot)$/.test(part.tagName))

/** Where the first row of a table begins; implied parts of a table begin with what is in them. */
const firstRow = (table: HtmlElement): number => {
  let node: HtmlNode | undefined = rowsOf(table)
  while (node !== undefined && startOf(node) === undefined) node = isElement(node) ? node.childNodes[0] : undefined
  return (node === undefined ? undefined : startOf(node)?.offset) ?? Infinity
}

/**
 * Siblings as the page's source orders them. Text that stands between the rows of a table, as a note
 * often does, is moved before the table by browsers; here it follows the table, unless it stands above the first row.
 */
export const inSourceOrder = (siblings: readonly HtmlNode[]): readonly HtmlNode[] => {
  if (!siblings.some((child) => isElement(child) && child.tagName === "table")) return siblings
  const ordered: HtmlNode[] = []
  for (const child of siblings) {
    const moved: HtmlNode[] = []
    if (isElement(child) && child.tagName === "table") {
      const row = firstRow(child)
      for (let last = ordered.at(-1); last !== undefined && (startOf(last)?.offset ?? 0) > row; last = ordered.at(-1)) {
        moved.unshift(last)
        ordered.pop()
      }
    }
    ordered.push(child, ...moved)
  }
  return ordered
}
