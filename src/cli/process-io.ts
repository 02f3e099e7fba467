import * as Effect from "effect/Effect"
import { CommandFailed } from "./failure.ts"
import type { Io, Outlet } from "./io.ts"

const codeOf = (error: Error): string =>
  "code" in error && typeof error.code === "string" ? error.code : error.message

/** The reader of a pipe may close it early, as `head` does; what it did not want to read is no failure. */
const isBrokenPipe = (error: Error): boolean => codeOf(error) === "EPIPE"

const cannotWrite = (error: Error) =>
  new CommandFailed({
    messages: [{ zh: `无法写出结果（${codeOf(error)}）。`, en: `The result could not be written (${codeOf(error)}).` }],
  })

const outlet = (stream: NodeJS.WriteStream): Outlet => {
  // Each write reports its own failure; without a listener the stream would throw it a second time.
  stream.on("error", () => undefined)
  return {
    isTerminal: stream.isTTY,
    // A terminal that does not know its size says 0.
    columns: stream.isTTY && stream.columns > 0 ? stream.columns : undefined,
    write: (written) =>
      Effect.callback((resume) => {
        stream.write(written, (error) => {
          resume(
            error === undefined || error === null || isBrokenPipe(error)
              ? Effect.void
              : Effect.fail(cannotWrite(error)),
          )
        })
      }),
  }
}

/** The standard streams and the environment of this process. */
export const processIo = (): Io => ({
  out: outlet(process.stdout),
  err: outlet(process.stderr),
  environment: process.env,
})
