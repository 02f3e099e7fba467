import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { readDisclosure } from "../../node.ts"
import { toExtractJson } from "../../report/extract-report.ts"
import type { CommandContext } from "../context.ts"
import { CommandFailed, failedToRead } from "../failure.ts"
import { deliver, guardInputs } from "../output.ts"
import { outputFlag } from "./flags.ts"

const formats = ["json"] as const

/** `gouji extract FILE` */
export const extractCommand = ({ io, words }: CommandContext) => {
  const config = {
    file: Argument.String("file").pipe(Argument.withMetavar("FILE"), Argument.withDescription(words.extractFile)),
    format: Flag.Literals("format", formats).pipe(Flag.withDescription(words.format), Flag.withDefault("json")),
    output: outputFlag(words),
  }
  return Command.make("extract", config, ({ file, output }) =>
    Effect.gen(function* () {
      const target = Option.getOrUndefined(output)
      yield* guardInputs(target, [file])
      const { disclosure, sources, unrecognised, warnings } = yield* readDisclosure(file)
      const json = yield* Effect.fromResult(
        toExtractJson({ schemaVersion: 1, file, disclosure, sources, unrecognised, warnings }),
      )
      yield* deliver(json, target, io)
    }).pipe(
      Effect.catchTags({
        DocumentUnread: (error) => Effect.fail(failedToRead(error)),
        SchemaError: ({ message }) =>
          Effect.fail(
            new CommandFailed({
              messages: [
                {
                  zh: `${file}：数据无法写成 JSON（${message}）。`,
                  en: `${file}: the data cannot be written as JSON (${message}).`,
                },
              ],
            }),
          ),
      }),
    ),
  ).pipe(Command.withDescription(words.extract))
}
