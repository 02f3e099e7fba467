import { type FileHandle, open } from "node:fs/promises"
import * as Effect from "effect/Effect"
import { type DocumentUnread, overLimit, refused } from "./document-unread.ts"

const chunkSize = 1 << 20

/** Reads up to a byte more than the limit: a pipe or a growing file does not tell its size beforehand. */
const readUpTo = async (handle: FileHandle, limit: number): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = []
  let total = 0
  while (total <= limit) {
    const { bytesRead, buffer } = await handle.read(new Uint8Array(Math.min(chunkSize, limit + 1 - total)), 0)
    if (bytesRead === 0) break
    chunks.push(buffer.subarray(0, bytesRead))
    total += bytesRead
  }
  return chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks)
}

/** Reads a file of at most `limit` bytes. The handle is closed, whatever happens. */
export const readBytes = (file: string, limit: number): Effect.Effect<Uint8Array, DocumentUnread> =>
  Effect.acquireUseRelease(
    Effect.tryPromise({ try: () => open(file, "r"), catch: (cause) => refused(file, cause) }),
    (handle) =>
      Effect.tryPromise({ try: () => readUpTo(handle, limit), catch: (cause) => refused(file, cause) }).pipe(
        Effect.flatMap((bytes) => (bytes.length > limit ? Effect.fail(overLimit(file, limit)) : Effect.succeed(bytes))),
      ),
    (handle) => Effect.promise(() => handle.close()),
  )
