import * as Result from "effect/Result"
import type { Block, SourceDocument } from "../../source-document.ts"
import { noText } from "../file-errors.ts"
import { blocksOf } from "../flow/blocks.ts"
import { cellBudget } from "../flow/budget.ts"
import { officeDefaults } from "../office-options.ts"
import type { ReadError, ReadOptions } from "../reader.ts"
import { decodeHtml } from "./charset.ts"
import { flowOf } from "./flow.ts"
import { isNavigation, mainContent } from "./main-content.ts"
import { measure } from "./measure.ts"
import { elementsNamed } from "./node.ts"
import { parseHtml } from "./parse.ts"
import { articleTitle } from "./title.ts"
import { isUnseen } from "./unseen.ts"
import { htmlWarnings } from "./warnings.ts"

const squeeze = (text: string): string => text.replace(/[\s\u3000]/g, "")

/** The title before the content, unless the content says it itself. */
const withTitle = (title: string | undefined, blocks: readonly Block[]): readonly Block[] => {
  const said = blocks
    .slice(0, 8)
    .some((block) => block._tag === "Paragraph" && squeeze(block.text).includes(squeeze(title ?? "")))
  return title === undefined || said ? blocks : [{ _tag: "Paragraph", text: title, position: {} }, ...blocks]
}

/** Reads a web page, or an Excel or Word file that is one in disguise: its text and tables without the site around them. */
export const readHtml = (bytes: Uint8Array, options: ReadOptions = {}): Result.Result<SourceDocument, ReadError> =>
  Result.gen(function* () {
    const { text, warnings } = decodeHtml(bytes)
    const page = yield* parseHtml(text, options.maxNodes ?? officeDefaults.maxNodes)
    const body = elementsNamed(page.childNodes, new Set(["body"]))[0]
    if (body === undefined) return yield* Result.fail(noText())
    const measures = measure([body])
    const content = mainContent(body, measures)
    const flow = yield* flowOf(content.childNodes, {
      isLeftOut: (element) => isUnseen(element) || (measures(body).text > 0 && isNavigation(element, measures)),
      budget: cellBudget(options.maxCells ?? officeDefaults.maxCells),
    })
    const blocks = blocksOf(flow)
    if (blocks.length === 0) return yield* Result.fail(noText())
    return {
      format: "html",
      blocks: withTitle(articleTitle(page, body, content), blocks),
      warnings: [...warnings, ...htmlWarnings(page, content, blocks)],
    }
  })
