import type { SourceDocument } from "../../source-document.ts"
import type { ReadError, ReadOptions } from "../reader.ts"

/** Which readers a thread holds. */
export type ReadKind = "pdf" | "office"

/** What the thread is asked to read. */
export interface Request {
  readonly id: number
  readonly kind: ReadKind
  readonly bytes: Uint8Array
  readonly options: ReadOptions
}

/** What the thread answers. An error crosses as plain data, since of an `Error` only its message would arrive. */
export type Answer = { readonly id: number } & (
  { readonly _tag: "Read"; readonly document: SourceDocument } | { readonly _tag: "Failed"; readonly error: ReadError }
)

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null

/** Both ends are ours: what matters is that a stray message is not taken for one. */
export const isRequest = (value: unknown): value is Request =>
  isRecord(value) && typeof value.id === "number" && value.bytes instanceof Uint8Array && isRecord(value.options)

export const isAnswer = (value: unknown): value is Answer =>
  isRecord(value) && typeof value.id === "number" && (value._tag === "Read" || value._tag === "Failed")
