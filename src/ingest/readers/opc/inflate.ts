import * as Result from "effect/Result"
import { Inflate } from "fflate"

const chunkSize = 1 << 16

/**
 * Inflates bytes that must give exactly `size` bytes. The input is taken in small pieces, so that a stream that goes on
 * beyond its declared size is dropped before it costs time or memory. A failure says what is wrong with the stream.
 */
export const inflateExactly = (bytes: Uint8Array, size: number): Result.Result<Uint8Array, string> => {
  const out = new Uint8Array(size)
  const state = { filled: 0, overflow: false, ended: false }
  const stream = new Inflate((chunk, final) => {
    state.ended = final
    state.overflow ||= state.filled + chunk.length > size
    if (state.overflow) return
    out.set(chunk, state.filled)
    state.filled += chunk.length
  })
  const inflated = Result.try({
    try: () => {
      for (let at = 0; at < bytes.length && !state.overflow; at += chunkSize)
        stream.push(bytes.subarray(at, at + chunkSize), at + chunkSize >= bytes.length)
    },
    catch: String,
  })
  if (Result.isFailure(inflated)) return Result.fail(inflated.failure)
  if (state.overflow) return Result.fail("longer than declared")
  return state.ended && state.filled === size ? Result.succeed(out) : Result.fail("shorter than declared")
}
