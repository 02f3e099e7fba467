import { attributeOf, type HtmlElement } from "./node.ts"

const never: ReadonlySet<string> = new Set(
  (
    "head script style noscript noframes template iframe object embed svg canvas audio video map " +
    "select datalist option textarea input button progress meter rp rt link meta"
  ).split(" "),
)

/** Parts of a site around its text; inside an article they belong to it. */
const around: ReadonlySet<string> = new Set(["nav", "aside", "header", "footer"])
const article: ReadonlySet<string> = new Set(["article", "main"])

const hiding = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all)/i

/** Whether an element is hidden by its own attributes. What style sheets hide is not known. */
export const isHidden = (element: HtmlElement): boolean =>
  attributeOf(element, "hidden") !== undefined || hiding.test(attributeOf(element, "style") ?? "")

/** How far up an article is looked for. */
const maxLevels = 64

const isInArticle = (element: HtmlElement): boolean => {
  let parent = element.parentNode
  for (let level = 0; level < maxLevels && parent !== null && "tagName" in parent; level++) {
    if (article.has(parent.tagName)) return true
    parent = parent.parentNode
  }
  return false
}

/** Whether an element is no part of the page's text: scripts, forms, hidden parts, the site's navigation. */
export const isUnseen = (element: HtmlElement): boolean =>
  never.has(element.tagName) || isHidden(element) || (around.has(element.tagName) && !isInArticle(element))
