import { cleanLine } from "../flow/text.ts"
import { attributeOf, descend, elementsNamed, type HtmlDocument, type HtmlElement, isElement, textOf } from "./node.ts"
import { isUnseen } from "./unseen.ts"

const headings: ReadonlySet<string> = new Set(["h1", "h2"])
const metas: ReadonlySet<string> = new Set(["meta"])

/** The title that Chinese government sites must give each article (网站建设规范: ArticleTitle). */
const declaredTitle = (document: HtmlDocument): string | undefined =>
  elementsNamed(document.childNodes, metas)
    .filter((meta) => attributeOf(meta, "name")?.toLowerCase() === "articletitle")
    .map((meta) => cleanLine(attributeOf(meta, "content") ?? ""))
    .find((title) => title !== "")

/** The last heading before the content. */
const headingBefore = (body: HtmlElement, content: HtmlElement): string | undefined => {
  let heading: string | undefined
  let reached = false
  descend(body.childNodes, (node) => {
    reached ||= node === content
    if (reached || (isElement(node) && isUnseen(node))) return false
    if (isElement(node) && headings.has(node.tagName)) heading = cleanLine(textOf(node).replace(/\s+/g, " ")) || heading
    return true
  })
  return heading
}

/** The title of the article: sites print it above the content, or only declare it. */
export const articleTitle = (document: HtmlDocument, body: HtmlElement, content: HtmlElement): string | undefined =>
  (content === body ? undefined : headingBefore(body, content)) ?? declaredTitle(document)
