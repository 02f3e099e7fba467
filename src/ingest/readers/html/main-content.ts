import { attributeOf, type HtmlElement, isElement } from "./node.ts"
import type { Measure, Measures } from "./measure.ts"

/** Elements that may hold a page's whole text. */
const containers: ReadonlySet<string> = new Set(
  "body div section article main form center font span table tbody tr td".split(" "),
)
/** Parts of tables: a text that is one table begins above it. */
const tableParts: ReadonlySet<string> = new Set(["table", "tbody", "tr"])

/** What a site puts around a text, such as address and licence, is short beside it: so many letters, or such a share. */
interface Surroundings {
  readonly letters: number
  readonly shareOfShort: number
  readonly shareOfLong: number
}
const aroundBlocks: Surroundings = { letters: 400, shareOfShort: 0.15, shareOfLong: 0.03 }
/** The cells of a table belong together, unless the table lays out the page. */
const aroundCells: Surroundings = { letters: 200, shareOfShort: 0.05, shareOfLong: 0.01 }

/** Whether a part has all amounts of the whole, and nearly all of its text. */
const isNearlyAll = (whole: Measure, part: Measure, { letters, shareOfShort, shareOfLong }: Surroundings): boolean =>
  part.amounts === whole.amounts &&
  whole.text - part.text <= Math.max(Math.min(letters, whole.text * shareOfShort), whole.text * shareOfLong)

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
    current = children.find(
      (child) =>
        containers.has(child.tagName) &&
        isNearlyAll(
          whole,
          measures(child),
          tableParts.has(child.tagName) || child.tagName === "td" ? aroundCells : aroundBlocks,
        ),
    )
  }
  return whole.text === 0 ? body : content
}

const blocks: ReadonlySet<string> = new Set("div ul ol dl p td section table".split(" "))
const linkShare = 0.6
const fewLinks = 3
const siteWords =
  /(?:^|[\s_-])(?:breadcrumbs?|crumbs?|copyright|foot(?:er)?|nav(?:bar|igation)?|menu|sidebar|share|toolbar)(?:$|[\s_-])/i

/** Whether a block inside the content is navigation all the same: mostly links, or small and named so. */
export const isNavigation = (element: HtmlElement, measures: Measures): boolean => {
  const { text, linked, links, amounts } = measures(element)
  if (!blocks.has(element.tagName) || amounts > 0) return false
  if (links >= fewLinks && linked >= (text + linked) * linkShare) return true
  const name = `${attributeOf(element, "id") ?? ""} ${attributeOf(element, "class") ?? ""}`
  return text <= aroundBlocks.letters && siteWords.test(name)
}
