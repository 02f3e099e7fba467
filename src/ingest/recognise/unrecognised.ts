import type { Position } from "../source-document.ts"

/** Why a piece was not understood, in both languages. */
export interface Reason {
  readonly zh: string
  readonly en: string
}

/** A piece of the document that was not understood, and why, where that is known. */
export interface Unrecognised {
  readonly text: string
  readonly position: Position
  readonly reason?: Reason
}
