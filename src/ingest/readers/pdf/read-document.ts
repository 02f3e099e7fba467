import type { PageContent } from "./page-content.ts"
import * as Result from "effect/Result"
import type { ReaderWarning, SourceDocument } from "../../source-document.ts"
import { checkFile } from "./check-file.ts"
import { blocksOf } from "./document/blocks.ts"
import { withoutFurniture } from "./document/furniture.ts"
import type { LoadCMap } from "./engine/cmaps.ts"
import { type OpenPdf, openPdf } from "./engine/open-pdf.ts"
import type { PageRead } from "./engine/read-page.ts"
import type { PdfFailure } from "./failure.ts"
import { layOut, type PageLayout } from "./layout/page-layout.ts"
import type { PdfLimits } from "./limits.ts"
import {
  brokenStreams,
  cutOff,
  damagedPage,
  blankPage,
  emptyPage,
  layoutWarnings,
  missingCMap,
  repeatedPage,
  scannedPage,
  textBeyondPage,
  unlistedPages,
} from "./warnings.ts"

/** Fewer characters on a page with a large image are a stamp or a page number on a scan. */
const fewLetters = 30
/** With as many lines, a page holds a table. */
const fewStrokes = 4
/** A quarter of a page at 150 dots per inch. */
const largeImage = 500_000

/** Whether what matters on a page is in an image. */
const isScanned = (pdf: OpenPdf, { content, operations }: PageRead): Promise<boolean> => {
  const { number, glyphs, strokes } = content
  if (operations === 0 || glyphs.length >= fewLetters || strokes.length >= fewStrokes) return Promise.resolve(false)
  return pdf.hasImage(number, operations, glyphs.length === 0 ? 1 : largeImage)
}

interface Pages {
  readonly layouts: readonly PageLayout[]
  readonly warnings: readonly ReaderWarning[]
}

const isBlank = ({ glyphs, unseen, beyond }: PageContent): boolean => glyphs.length + unseen + beyond === 0

const readPages = async (pdf: OpenPdf, limits: PdfLimits): Promise<Result.Result<Pages, PdfFailure>> => {
  const tooMuch = (what: keyof PdfLimits) => Result.fail({ _tag: "TooMuch" as const, what, limit: limits[what] })
  const layouts: PageLayout[] = []
  const warnings: ReaderWarning[] = []
  const started = performance.now()
  const objects = new Map<string, number>()
  let operations = 0
  let glyphs = 0
  let lastFailure = "no pages"
  for (let number = 1; number <= pdf.pages; number += 1) {
    const read = await pdf.readPage(number, limits.operations - operations)
    if (performance.now() - started > limits.milliseconds) return tooMuch("milliseconds")
    if (Result.isFailure(read)) {
      lastFailure = read.failure
      warnings.push(damagedPage(number, read.failure))
      continue
    }
    const { content, isComplete, isWhole, object } = read.success
    const same = objects.get(object)
    objects.set(object, number)
    if (same !== undefined) warnings.push(repeatedPage(number, same))
    operations += read.success.operations
    glyphs += content.glyphs.length + content.unseen + content.beyond
    if (!isComplete) return tooMuch("operations")
    if (glyphs > limits.glyphs) return tooMuch("glyphs")
    if (read.success.operations === 0) warnings.push(emptyPage(number))
    if (content.beyond > 0) warnings.push(textBeyondPage(number, content.beyond))
    if (!isWhole) warnings.push(damagedPage(number, "its description ends halfway"))
    if (await isScanned(pdf, read.success)) warnings.push(scannedPage(number))
    else if (read.success.operations > 0 && isBlank(content)) warnings.push(blankPage(number))
    layouts.push(layOut(content))
  }
  return layouts.length === 0
    ? Result.fail({ _tag: "Damaged", detail: lastFailure })
    : Result.succeed({ layouts, warnings })
}

/** How far from its end a PDF may carry what should be its last line. */
const tail = 2_048

const endsProperly = (bytes: Uint8Array): boolean =>
  String.fromCharCode(...bytes.subarray(Math.max(0, bytes.length - tail))).includes("%%EOF")

/** Reads a PDF in this thread; a failure is plain data. */
export const readDocument = async (
  bytes: Uint8Array,
  limits: PdfLimits,
  loadCMap: LoadCMap | undefined,
  verbosity: 0 | 1,
): Promise<Result.Result<SourceDocument, PdfFailure>> => {
  const check = await checkFile(bytes.slice(), limits.inflatedBytes)
  if (check.isTooLarge) return Result.fail({ _tag: "TooMuch", what: "inflatedBytes", limit: limits.inflatedBytes })
  const opened = await openPdf(bytes, loadCMap, verbosity)
  if (Result.isFailure(opened)) {
    const isCutOff = opened.failure._tag === "Damaged" && !endsProperly(bytes)
    return Result.fail(isCutOff ? { _tag: "CutOff" } : opened.failure)
  }
  const pdf = opened.success
  try {
    if (pdf.pages > limits.pages) return Result.fail({ _tag: "TooMuch", what: "pages", limit: limits.pages })
    const read = await readPages(pdf, limits)
    if (Result.isFailure(read)) return Result.fail(read.failure)
    const { layouts, warnings } = read.success
    const blocks = blocksOf(withoutFurniture(layouts))
    if (blocks.length === 0) return Result.fail({ _tag: "NoText" })
    return Result.succeed({
      format: "pdf",
      blocks,
      warnings: [
        ...(endsProperly(bytes) ? [] : [cutOff()]),
        ...(check.pages > pdf.pages ? [unlistedPages(check.pages - pdf.pages)] : []),
        ...(check.broken > 0 ? [brokenStreams(check.broken)] : []),
        ...[...pdf.missingCMaps].map(missingCMap),
        ...warnings,
        ...layouts.flatMap((page) => layoutWarnings(page, layouts.length)),
      ],
    })
  } finally {
    await pdf.close()
  }
}
