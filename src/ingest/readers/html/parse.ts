import * as Result from "effect/Result"
import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse, type TreeAdapter } from "parse5"
import { damagedFile, type DamagedFile, LimitExceeded } from "../file-errors.ts"
import { nodeBudget } from "../flow/budget.ts"
import type { HtmlDocument } from "./node.ts"

/** A tree that stops growing: thrown out of the parser, which knows no other way, and caught below. */
const boundedTree = (maxNodes: number): TreeAdapter<DefaultTreeAdapterMap> => {
  const budget = nodeBudget(maxNodes)
  const count = (): void => {
    const exceeded = budget.take(1)
    if (exceeded !== undefined) throw exceeded
  }
  return {
    ...defaultTreeAdapter,
    createElement: (...element) => {
      count()
      return defaultTreeAdapter.createElement(...element)
    },
    insertText: (...text) => {
      count()
      defaultTreeAdapter.insertText(...text)
    },
    // Text that browsers move before a table stays in pieces, so that each can be moved back to where it stood.
    insertTextBefore: (parent, text, table) => {
      count()
      defaultTreeAdapter.insertBefore(parent, defaultTreeAdapter.createTextNode(text), table)
    },
  }
}

/** Parses a page as browsers do, up to a number of nodes. */
export const parseHtml = (text: string, maxNodes: number): Result.Result<HtmlDocument, LimitExceeded | DamagedFile> =>
  Result.try({
    try: () => parse(text, { sourceCodeLocationInfo: true, treeAdapter: boundedTree(maxNodes) }),
    catch: (cause) =>
      cause instanceof LimitExceeded
        ? cause
        : damagedFile({ zh: "网页读不出来", en: `the page cannot be parsed (${String(cause)})` }),
  })
