import type { Position } from "../source-document.ts"

/** A piece of the document that was not understood, and why, where that is known. */
export interface Unrecognised {
  readonly text: string
  readonly position: Position
  readonly reason?: { readonly zh: string; readonly en: string }
}
