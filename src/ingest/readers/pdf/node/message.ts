import type { SourceDocument } from "../../../source-document.ts"
import type { PdfFailure } from "../failure.ts"
import type { PdfLimits } from "../limits.ts"

/** What the worker is asked to read. */
export interface Request {
  readonly id: number
  readonly bytes: Uint8Array
  readonly limits: PdfLimits
}

/** What the worker answers. */
export type Answer = { readonly id: number } & (
  | { readonly _tag: "Read"; readonly document: SourceDocument }
  | { readonly _tag: "Failed"; readonly failure: PdfFailure }
)

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null

/** Both ends are ours: what matters is that a stray message is not taken for one. */
export const isRequest = (value: unknown): value is Request =>
  isRecord(value) && typeof value.id === "number" && value.bytes instanceof Uint8Array && isRecord(value.limits)

export const isAnswer = (value: unknown): value is Answer =>
  isRecord(value) && typeof value.id === "number" && (value._tag === "Read" || value._tag === "Failed")
