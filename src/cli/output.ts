import { realpath, writeFile } from "node:fs/promises"
import { resolve } from "node:path"
import * as Effect from "effect/Effect"
import { CommandFailed } from "./failure.ts"
import type { Io } from "./io.ts"

const codeOf = (cause: unknown): string =>
  cause instanceof Error && "code" in cause && typeof cause.code === "string" ? cause.code : String(cause)

const advice: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  ENOENT: { zh: "它的文件夹不存在，请先建立。", en: "Its folder does not exist; make it first." },
  EISDIR: { zh: "它是文件夹，请写出文件名。", en: "It is a folder; name a file." },
  EACCES: { zh: "没有写权限。", en: "There is no permission to write there." },
  EROFS: { zh: "没有写权限。", en: "There is no permission to write there." },
  ENOSPC: { zh: "磁盘已满。", en: "The disk is full." },
}

const cannotWrite = (file: string, cause: unknown): CommandFailed => {
  const code = codeOf(cause)
  const { zh, en } = advice[code] ?? { zh: `（${code}）`, en: `(${code})` }
  return new CommandFailed({
    messages: [{ zh: `无法写入“${file}”。${zh}`, en: `“${file}” could not be written. ${en}` }],
  })
}

const identityOf = (file: string): Effect.Effect<string> =>
  Effect.promise(() => realpath(file).catch(() => resolve(file)))

/** Refuses an output file that is one of the inputs, which would be lost. */
export const guardInputs = (
  output: string | undefined,
  inputs: readonly string[],
): Effect.Effect<void, CommandFailed> =>
  Effect.gen(function* () {
    if (output === undefined) return
    const target = yield* identityOf(output)
    const identities = yield* Effect.forEach(inputs, identityOf)
    if (identities.includes(target))
      return yield* new CommandFailed({
        messages: [
          {
            zh: `--output “${output}”是要读取的文件，写入会覆盖它。请换一个文件名。`,
            en: `--output “${output}” is a file to be read; writing would destroy it. Choose another name.`,
          },
        ],
      })
  })

const notForTerminals = new CommandFailed({
  messages: [
    {
      zh: "这种格式不是文字，不能显示在屏幕上。请用 --output 写入文件。",
      en: "This format is no text and cannot be shown on a terminal. Write it to a file with --output.",
    },
  ],
})

/** Writes a command's result to the file that was named, or to the standard output. */
export const deliver = (
  written: string | Uint8Array,
  output: string | undefined,
  io: Io,
): Effect.Effect<void, CommandFailed> =>
  output === undefined
    ? typeof written !== "string" && io.out.isTerminal
      ? Effect.fail(notForTerminals)
      : io.out.write(written)
    : Effect.tryPromise({ try: () => writeFile(output, written), catch: (cause) => cannotWrite(output, cause) })
