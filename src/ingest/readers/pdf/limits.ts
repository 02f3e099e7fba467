import type { LimitedQuantity } from "../reader.ts"

/** How much of a PDF is read before the reader gives up. */
export type PdfLimits = Readonly<Record<LimitedQuantity, number>>

/** Some twenty times what the largest disclosures need. */
export const defaultPdfLimits: PdfLimits = {
  pages: 1_000,
  operations: 5_000_000,
  glyphs: 2_000_000,
  inflatedBytes: 512 * 1024 * 1024,
  milliseconds: 60_000,
  megabytes: 1_024,
}
