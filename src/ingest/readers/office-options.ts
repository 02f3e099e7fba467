import type { ReadOptions } from "./reader.ts"

/** The limits of the readers of Word, Excel and web pages. */
export interface OfficeOptions extends ReadOptions {
  /** a file whose parts inflate to more bytes is refused */
  readonly maxInflatedBytes?: number
  /** a file with more cells, spans unfolded, is refused */
  readonly maxCells?: number
  /** a web page of more elements, or a Word document of more paragraphs, is refused */
  readonly maxNodes?: number
}

/** Far above any disclosure; all of it is read in seconds. */
export const officeDefaults = {
  maxInflatedBytes: 64 * 1024 * 1024,
  maxCells: 1_000_000,
  maxNodes: 500_000,
} as const
