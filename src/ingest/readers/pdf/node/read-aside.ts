import * as Result from "effect/Result"
import type { Reader } from "../../reader.ts"
import { pdfError } from "../failure.ts"
import { defaultPdfLimits } from "../limits.ts"
import { readDocument } from "../read-document.ts"
import { listenToEngine } from "./engine-warnings.ts"
import { loadInstalledCMap } from "./load-cmap.ts"

const engine = listenToEngine()

/** Reads a PDF in a thread that does nothing else: what pdf.js says on its console are warnings of this file. */
export const readAside: Reader["read"] = async (bytes, { limits } = {}) => {
  const read = await readDocument(bytes, { ...defaultPdfLimits, ...limits }, loadInstalledCMap, 1)
  const warnings = engine.taken()
  return Result.mapBoth(read, {
    onFailure: pdfError,
    onSuccess: (document) => ({ ...document, warnings: [...document.warnings, ...warnings] }),
  })
}
