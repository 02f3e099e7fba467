import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist"
import type { PageContent } from "../page-content.ts"
import { matrixOf, numberAt, property } from "./loose-values.ts"
import { makeDecoder, type StepNumbers } from "./decode-operation.ts"
import { makeInterpreter } from "./interpret.ts"
import type { Operation } from "./operation.ts"
import type { FontFacts } from "./show-text.ts"

/** A page, and how much work it was. */
export interface PageRead {
  readonly content: PageContent
  readonly operations: number
  /** Which of the file's objects the page is. */
  readonly object: string
  /** Whether all operations were interpreted. */
  readonly isComplete: boolean
  /** Whether the engine came to the end of the page. */
  readonly isWhole: boolean
}

const isMany = (operations: Operation | readonly Operation[]): operations is readonly Operation[] =>
  Array.isArray(operations)

const factsOf = (font: unknown): FontFacts => {
  const matrix = property(font, "fontMatrix")
  const scale = Array.isArray(matrix) ? numberAt(matrix, 0) : 0
  return { widthScale: scale === 0 ? 0.001 : scale, isVertical: property(font, "vertical") === true }
}

const fontFactsOf = (page: PDFPageProxy): ((name: string) => FontFacts) => {
  const known = new Map<string, FontFacts>()
  return (name) => {
    const found = known.get(name)
    if (found !== undefined) return found
    const font: unknown = page.commonObjs.has(name) ? page.commonObjs.get(name) : undefined
    const facts = factsOf(font)
    known.set(name, facts)
    return facts
  }
}

/** Reads pages one by one: pdf.js's list of operations, decoded and interpreted. Rejects where pdf.js does. */
export const pageReader = (
  document: PDFDocumentProxy,
  steps: StepNumbers,
  isHidden: (optionalContent: unknown) => boolean,
): ((number: number, maxOperations: number) => Promise<PageRead>) => {
  const decode = makeDecoder(steps, isHidden)
  return async (number, maxOperations) => {
    const page = await document.getPage(number)
    try {
      const { width, height, transform } = page.getViewport({ scale: 1 })
      const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 })
      const { run, seen, isBalanced } = makeInterpreter(matrixOf(transform), [0, 0, width, height], fontFactsOf(page))
      const count = Math.min(fnArray.length, maxOperations)
      for (let i = 0; i < count; i += 1) {
        const args: unknown = argsArray[i]
        const operations = decode(fnArray[i] ?? 0, args)
        if (operations === undefined) continue
        if (isMany(operations)) operations.forEach(run)
        else run(operations)
      }
      return {
        content: { number, width, height, ...seen },
        operations: fnArray.length,
        object: page.ref === null ? `page ${number}` : `${page.ref.num} ${page.ref.gen}`,
        isComplete: count === fnArray.length,
        // pdf.js closes what a page leaves open; where it does not, it gave up halfway.
        isWhole: isBalanced(),
      }
    } finally {
      page.cleanup()
    }
  }
}
