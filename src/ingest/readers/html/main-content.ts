import { attributeOf, type HtmlElement, isElement } from "./node.ts"
import type { Measure, Measures } from "./measure.ts"

/** Elements that may hold a page's whole text. */
const containers: ReadonlySet<string> = new Set(
  "body div section article main form center font span table tbody tr td".split(" "),
)
/** Parts of tables: a text that is one table begins above it. */
const tableParts: ReadonlySet<string> = new Set(["table", "tbody", "tr"])

/** What a site puts around a text, such as address and licence, is short beside it. */
const surroundings = 400
const surroundingShare = 0.03

/** Whether what a part lacks of the whole is negligible. */
const isNearlyAll = (whole: Measure, part: Measure): boolean =>
  part.amounts === whole.amounts &&
  part.text * 2 >= whole.text &&
  whole.text - part.text <= Math.max(surroundings, whole.text * surroundingShare)

/**
 * The innermost element that holds all amounts of a page and nearly all of its text outside links: the article, without the
 * site around it. If the text is spread, this is the body.
 */
export const mainContent = (body: HtmlElement, measures: Measures): HtmlElement => {
  const whole = measures(body)
  let content = body
  let current: HtmlElement | undefined = body
  while (current !== undefined) {
    if (!tableParts.has(current.tagName)) content = current
    const children: readonly HtmlElement[] = current.childNodes.filter(isElement)
    current = children.find((child) => containers.has(child.tagName) && isNearlyAll(whole, measures(child)))
  }
  return whole.text === 0 ? body : content
}

const blocks: ReadonlySet<string> = new Set("div ul ol dl p td section table".split(" "))
const linkShare = 0.7
const fewLinks = 3
const siteWords =
  /(?:^|[\s_-])(?:breadcrumbs?|crumbs?|copyright|foot(?:er)?|nav(?:bar|igation)?|menu|sidebar|share|toolbar)(?:$|[\s_-])/i

/** Whether a block inside the content is navigation all the same: mostly links, or small and named so. */
export const isNavigation = (element: HtmlElement, measures: Measures): boolean => {
  const { text, linked, links, amounts } = measures(element)
  if (!blocks.has(element.tagName) || amounts > 0) return false
  if (links >= fewLinks && linked >= (text + linked) * linkShare) return true
  const name = `${attributeOf(element, "id") ?? ""} ${attributeOf(element, "class") ?? ""}`
  return text <= surroundings && siteWords.test(name)
}
