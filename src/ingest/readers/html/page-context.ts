import type { Budget } from "../flow/budget.ts"
import type { HtmlElement } from "./node.ts"

/** What a page's elements need to be read. */
export interface PageContext {
  readonly isLeftOut: (element: HtmlElement) => boolean
  readonly budget: Budget
}
