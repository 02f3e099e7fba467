import type { Disclosure } from "../disclosure/index.ts"

/** What a draft may draw on besides the data of the year. */
export interface DraftOptions {
  /** last year's disclosure of the same unit: what changes are told against */
  readonly prior?: Disclosure
}

/** Writes the words of a disclosure from its data. */
export const draft = (disclosure: Disclosure, _options: DraftOptions = {}): Disclosure => disclosure
