import * as Result from "effect/Result"
import { parentPort } from "node:worker_threads"
import { brokenReader } from "../file-errors.ts"
import { officeReaders } from "../office.ts"
import { readSource } from "../read-source.ts"
import type { ReadError, Reader } from "../reader.ts"
import { type Answer, isRequest, type ReadKind, type Request } from "./message.ts"

/** Each is loaded when it is first needed. */
const readers: Readonly<Record<ReadKind, Reader["read"]>> = {
  pdf: async (bytes, options) => (await import("../pdf/node/read-aside.ts")).readAside(bytes, options),
  office: readSource(officeReaders),
}

const failed = (id: number, error: ReadError): Answer => {
  const { _tag, message, messages } = error
  return { id, _tag: "Failed", error: { ...error, _tag, message, messages } }
}

const answer = async ({ id, kind, bytes, options }: Request): Promise<Answer> => {
  const read = await readers[kind](bytes, options)
  return Result.isFailure(read) ? failed(id, read.failure) : { id, _tag: "Read", document: read.success }
}

parentPort?.on("message", (message: unknown) => {
  if (!isRequest(message)) return
  answer(message).then(
    (sent) => parentPort?.postMessage(sent),
    (error: unknown) => parentPort?.postMessage(failed(message.id, brokenReader(error))),
  )
})
