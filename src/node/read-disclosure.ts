import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { defaultMaxBytes, type ReadOptions, readSource, type Recognition, recognise } from "../ingest/index.ts"
import { broken, DocumentUnread, type Sentence } from "./document-unread.ts"
import { pathOf } from "./path-of.ts"
import { readBytes } from "./read-bytes.ts"
import { readers } from "./readers.ts"

/** How much of a document is read before its reader gives up: see {@link ReadOptions}. */
export type ReadDisclosureOptions = ReadOptions

/** What a document given as bytes is called in messages. */
const nameless = "(bytes)"

interface Refusal {
  readonly _tag: string
  readonly messages: Sentence
}
const unread =
  (file: string) =>
  ({ _tag, messages }: Refusal) =>
    new DocumentUnread({ file, reason: _tag, messages })

const recogniseBytes = (
  bytes: Uint8Array,
  file: string,
  options: ReadDisclosureOptions,
): Effect.Effect<Recognition, DocumentUnread> =>
  // One strange document must not end a run over hundreds, so that even a mistake of ours is told as its failure.
  Effect.tryPromise({
    try: async () => Result.flatMap(await readSource(readers)(bytes, options), recognise),
    catch: (cause) => broken(file, cause),
  }).pipe(Effect.flatMap((result) => Effect.fromResult(Result.mapError(result, unread(file)))))

/**
 * Reads a budget or final-accounts disclosure from a file, or from bytes that are already at hand, and tells where each
 * of its facts was printed and what could not be understood. What kind of file it is is seen from its bytes.
 *
 * Use it to work with the data; {@link auditFiles} reads and checks in one step.
 *
 * @example
 * ```ts
 * import { readDisclosurePromise } from "gouji/node"
 *
 * const { disclosure, sources } = await readDisclosurePromise("examples/qinglan-archives-2025-unit-budget.txt")
 * disclosure.unit // "青岚县档案馆"
 * disclosure.fiscalYear // 2025
 * sources["/tables/expenditure/rows/0"]?.line // 141
 * ```
 */
export const readDisclosure = (
  document: string | URL | Uint8Array,
  options: ReadDisclosureOptions = {},
): Effect.Effect<Recognition, DocumentUnread> =>
  document instanceof Uint8Array
    ? recogniseBytes(document, nameless, options)
    : Effect.gen(function* () {
        const file = yield* pathOf(document)
        const bytes = yield* readBytes(file, options.maxBytes ?? defaultMaxBytes)
        return yield* recogniseBytes(bytes, file, options)
      })

/** {@link readDisclosure} as a Promise, which is rejected with a {@link DocumentUnread}. */
export const readDisclosurePromise = (
  document: string | URL | Uint8Array,
  options: ReadDisclosureOptions = {},
): Promise<Recognition> => Effect.runPromise(readDisclosure(document, options))
