/** The limits of the readers of Word, Excel and web pages: far above any disclosure; all of it is read in seconds. */
export const officeDefaults = {
  maxInflatedBytes: 64 * 1024 * 1024,
  maxCells: 400_000,
  maxNodes: 250_000,
} as const
