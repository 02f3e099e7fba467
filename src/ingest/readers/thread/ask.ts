import * as Result from "effect/Result"
import type { Worker } from "node:worker_threads"
import type { SourceDocument } from "../../source-document.ts"
import { brokenReader, readingStopped } from "../file-errors.ts"
import type { ReadError } from "../reader.ts"
import { isAnswer, type Request } from "./message.ts"

export type Outcome = Result.Result<SourceDocument, ReadError>

/** How long and with how much memory a thread may read one file. */
export interface ThreadLimits {
  readonly milliseconds: number
  readonly megabytes: number
}

/** Time beyond the reader's own limit before the thread is stopped from outside. */
const grace = 500
const watchEvery = 100
const megabyte = 1024 * 1024

/** Sends one file to a thread and waits for its answer, or stops waiting; only then the thread cannot be used again. */
export const ask = (
  worker: Worker,
  request: Request,
  limits: ThreadLimits,
): Promise<{ readonly outcome: Outcome; readonly isSpent: boolean }> =>
  new Promise((resolve) => {
    const tooMuch = (what: keyof ThreadLimits): Outcome => Result.fail(readingStopped(what, limits[what]))
    const before = process.memoryUsage.rss()
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > limits.megabytes * megabyte) end(tooMuch("megabytes"), true)
    }, watchEvery)
    const deadline = setTimeout(() => {
      end(tooMuch("milliseconds"), true)
    }, limits.milliseconds + grace)
    const onMessage = (message: unknown) => {
      if (isAnswer(message) && message.id === request.id)
        end(message._tag === "Read" ? Result.succeed(message.document) : Result.fail(message.error), false)
    }
    const onError = (error: unknown) => {
      const isMemory = error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY"
      end(isMemory ? tooMuch("megabytes") : Result.fail(brokenReader(error)), true)
    }
    const onExit = () => {
      end(Result.fail(brokenReader("the reader ended")), true)
    }
    const end = (outcome: Outcome, isSpent: boolean) => {
      clearInterval(watch)
      clearTimeout(deadline)
      worker.off("message", onMessage).off("error", onError).off("exit", onExit)
      resolve({ outcome, isSpent })
    }
    worker.on("message", onMessage).on("error", onError).on("exit", onExit)
    worker.postMessage(request)
  })
