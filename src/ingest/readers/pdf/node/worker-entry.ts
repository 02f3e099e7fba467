import * as Result from "effect/Result"
import { parentPort } from "node:worker_threads"
import { readDocument } from "../read-document.ts"
import { listenToEngine } from "./engine-warnings.ts"
import { loadInstalledCMap } from "./load-cmap.ts"
import { type Answer, isRequest, type Request } from "./message.ts"

const engine = listenToEngine()

const answer = async ({ id, bytes, limits }: Request): Promise<Answer> => {
  const read = await readDocument(bytes, limits, loadInstalledCMap, 1)
  const warnings = engine.taken()
  return Result.isFailure(read)
    ? { id, _tag: "Failed", failure: read.failure }
    : { id, _tag: "Read", document: { ...read.success, warnings: [...read.success.warnings, ...warnings] } }
}

const crashed = (id: number, error: unknown): Answer => ({
  id,
  _tag: "Failed",
  failure: { _tag: "Damaged", detail: error instanceof Error ? error.message : String(error) },
})

parentPort?.on("message", (message: unknown) => {
  if (!isRequest(message)) return
  answer(message).then(
    (sent) => parentPort?.postMessage(sent),
    (error: unknown) => parentPort?.postMessage(crashed(message.id, error)),
  )
})
