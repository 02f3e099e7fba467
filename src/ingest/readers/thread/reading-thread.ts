import { Worker } from "node:worker_threads"
import type { ReadOptions } from "../reader.ts"
import { ask, type Outcome, type ThreadLimits } from "./ask.ts"
import type { ReadKind } from "./message.ts"

/** A thread that reads files, one after the other, and is stopped when a limit is reached. */
export interface ReadingThread {
  readonly read: (kind: ReadKind, bytes: Uint8Array, options?: ReadOptions) => Promise<Outcome>
  /** Ends the thread. The next read starts a new one. */
  readonly close: () => Promise<void>
}

/** Some twenty times what the largest disclosures need. */
const defaults: ThreadLimits = { milliseconds: 60_000, megabytes: 1_024 }

/** The thread's program stands beside this module, as source or as built. */
const program = () =>
  new URL(import.meta.url.endsWith(".ts") ? "./thread-entry.ts" : "./reading-thread.js", import.meta.url)

const start = (): Worker =>
  new Worker(program(), {
    // What pdf.js says is heard inside; nothing of it belongs on the terminal.
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 32 },
  })

/**
 * Makes a thread for reading: it can be stopped, and its memory is bounded. It starts with the first file, serves the
 * following ones, and does not keep the process alive between them.
 */
export const makeReadingThread = (): ReadingThread => {
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
  const readNow = async (kind: ReadKind, bytes: Uint8Array, options: ReadOptions): Promise<Outcome> => {
    const current = running()
    current.ref()
    const request = { id: (requests += 1), kind, bytes, options }
    const { outcome, isSpent } = await ask(current, request, { ...defaults, ...options.limits })
    if (isSpent) await close()
    else current.unref()
    return outcome
  }
  return {
    read: (kind, bytes, options = {}) => {
      const reading = turn.then(() => readNow(kind, bytes, options))
      turn = reading.catch(() => undefined)
      return reading
    },
    close,
  }
}
