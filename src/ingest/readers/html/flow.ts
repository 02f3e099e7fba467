import * as Result from "effect/Result"
import type { Position } from "../../source-document.ts"
import type { LimitExceeded } from "../file-errors.ts"
import type { Flow } from "../flow/flow.ts"
import { inSourceOrder } from "./in-source-order.ts"
import { lineBuilder } from "./line.ts"
import { attributeOf, type HtmlElement, type HtmlNode, isElement, startOf } from "./node.ts"
import type { PageContext } from "./page-context.ts"
import { readTable } from "./table.ts"

const blocks: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer " +
    "form h1 h2 h3 h4 h5 h6 header hgroup hr li legend main menu nav ol p pre section summary ul table thead tbody tfoot tr td th"
  ).split(" "),
)

const isBlock = (element: HtmlElement): boolean =>
  blocks.has(element.tagName) || /display\s*:\s*(?:block|table|flex|grid)/i.test(attributeOf(element, "style") ?? "")

/** Tables nested deeper are read as text of the cell that they stand in. */
const maxTableDepth = 32

/** What is left to do: read a node, or end the line when a block ends. */
type Task = HtmlNode | "end of block"

const positionOf = (node: HtmlNode): Position => {
  const start = startOf(node)
  return start === undefined ? {} : { line: start.line }
}

/** Numbers the items of numbered lists, as they come. */
const itemNumbers = (): ((item: HtmlElement) => string) => {
  const counts = new Map<unknown, number>()
  return (item) => {
    const list = item.parentNode
    if (item.tagName !== "li" || list === null || !("tagName" in list) || list.tagName !== "ol") return ""
    if (/list-style[^;]*none/i.test(attributeOf(list, "style") ?? "")) return ""
    const number = counts.get(list) ?? (Number.parseInt(attributeOf(list, "start") ?? "1", 10) || 1)
    counts.set(list, number + 1)
    return `${number}. `
  }
}

/** The lines and tables below some nodes, as browsers lay them out. */
export const flowOf = (
  nodes: readonly HtmlNode[],
  context: PageContext,
  depth = 0,
): Result.Result<readonly Flow[], LimitExceeded> => {
  const flow: Flow[] = []
  const line = lineBuilder()
  const itemNumber = itemNumbers()
  const tasks: Task[] = inSourceOrder(nodes).toReversed()
  const endLine = (): void => {
    flow.push(...line.end())
  }
  for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) {
    if (task === "end of block") endLine()
    else if ("value" in task) line.add(task.value, positionOf(task))
    else if (!isElement(task) || context.isLeftOut(task)) continue
    else if (task.tagName === "br") endLine()
    else if (task.tagName === "table" && depth < maxTableDepth) {
      endLine()
      const table = readTable(task, context, (inside) => flowOf(inside, context, depth + 1))
      if (Result.isFailure(table)) return Result.fail(table.failure)
      flow.push(...table.success)
    } else {
      if (isBlock(task)) {
        endLine()
        tasks.push("end of block")
        line.add(itemNumber(task), positionOf(task))
      }
      const children = inSourceOrder(task.childNodes)
      for (let i = children.length - 1; i >= 0; i--) tasks.push(children[i] ?? "end of block")
    }
  }
  endLine()
  return Result.succeed(flow)
}
