import * as Result from "effect/Result"
import { Worker } from "node:worker_threads"
import type { SourceDocument } from "../../../source-document.ts"
import type { Reader, ReadError } from "../../reader.ts"
import { sniff } from "../../sniff.ts"
import { pdfError, type PdfFailure } from "../failure.ts"
import { defaultPdfLimits, type PdfLimits } from "../limits.ts"
import { type Answer, isAnswer } from "./message.ts"

/** A thread that reads PDFs, one after the other, and is stopped when a limit is reached. */
export interface PdfWorker extends Reader {
  readonly read: (bytes: Uint8Array) => Promise<Result.Result<SourceDocument, ReadError>>
  /** Ends the thread. The next read starts a new one. */
  readonly close: () => Promise<void>
}

/** The thread's program stands beside this module, as source or as built. */
const program = () =>
  new URL(import.meta.url.endsWith(".ts") ? "./worker-entry.ts" : "./pdf-worker.js", import.meta.url)

/** Time beyond the reader's own limit before the thread is stopped from outside. */
const grace = 500
const watchEvery = 100
const megabyte = 1024 * 1024

const start = (): Worker =>
  new Worker(program(), {
    // What pdf.js says is heard inside; nothing of it belongs on the terminal.
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 32 },
  })

type Outcome = Result.Result<SourceDocument, PdfFailure>

const outcomeOf = (answer: Answer): Outcome =>
  answer._tag === "Read" ? Result.succeed(answer.document) : Result.fail(answer.failure)

/** Sends one file to a thread and waits for its answer, or stops waiting; only then the thread cannot be used again. */
const ask = (
  worker: Worker,
  id: number,
  bytes: Uint8Array,
  limits: PdfLimits,
): Promise<{ readonly outcome: Outcome; readonly isSpent: boolean }> =>
  new Promise((resolve) => {
    const tooMuch = (what: "milliseconds" | "megabytes"): Outcome =>
      Result.fail({ _tag: "TooMuch", what, limit: limits[what] })
    const before = process.memoryUsage.rss()
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > limits.megabytes * megabyte) end(tooMuch("megabytes"), true)
    }, watchEvery)
    const deadline = setTimeout(() => {
      end(tooMuch("milliseconds"), true)
    }, limits.milliseconds + grace)
    const onMessage = (message: unknown) => {
      if (isAnswer(message) && message.id === id) end(outcomeOf(message), false)
    }
    const onError = (error: unknown) => {
      const isMemory = error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY"
      const detail = error instanceof Error ? error.message : String(error)
      end(isMemory ? tooMuch("megabytes") : Result.fail({ _tag: "Damaged", detail }), true)
    }
    const onExit = () => {
      end(Result.fail({ _tag: "Damaged", detail: "the reader ended" }), true)
    }
    const end = (outcome: Outcome, isSpent: boolean) => {
      clearInterval(watch)
      clearTimeout(deadline)
      worker.off("message", onMessage).off("error", onError).off("exit", onExit)
      resolve({ outcome, isSpent })
    }
    worker.on("message", onMessage).on("error", onError).on("exit", onExit)
    worker.postMessage({ id, bytes, limits })
  })

/**
 * Makes a reader of PDFs that runs in a thread of its own: it can be stopped, and its memory is bounded. The thread
 * starts with the first file, serves the following ones, and does not keep the process alive between them.
 */
export const makePdfWorker = (some: Partial<PdfLimits> = {}): PdfWorker => {
  const limits = { ...defaultPdfLimits, ...some }
  let worker: Worker | undefined
  let requests = 0
  let turn: Promise<unknown> = Promise.resolve()

  const close = async () => {
    const closing = worker
    worker = undefined
    await closing?.terminate()
  }
  const running = (): Worker => {
    if (worker !== undefined) return worker
    const started = start()
    // A thread that ends while nobody waits for it is forgotten, and what it says last ignored.
    started.on("error", () => undefined)
    started.on("exit", () => {
      if (worker === started) worker = undefined
    })
    worker = started
    return started
  }
  const readNow = async (bytes: Uint8Array): Promise<Result.Result<SourceDocument, ReadError>> => {
    const current = running()
    current.ref()
    const { outcome, isSpent } = await ask(current, (requests += 1), bytes, limits)
    if (isSpent) await close()
    else current.unref()
    return Result.mapError(outcome, pdfError)
  }
  return {
    format: "pdf",
    accepts: (bytes) => sniff(bytes) === "pdf",
    read: (bytes) => {
      const reading = turn.then(() => readNow(bytes))
      turn = reading.catch(() => undefined)
      return reading
    },
    close,
  }
}
