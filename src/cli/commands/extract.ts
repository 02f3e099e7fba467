import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { readDisclosure } from "../../node.ts"
import type { Language } from "../../report/language.ts"
import type { Recognition } from "../../ingest/index.ts"
import { toExtractJson } from "../../report/extract-report.ts"
import type { CommandContext } from "../context.ts"
import { CommandFailed, failedToRead } from "../failure.ts"
import { deliver, guardInputs } from "../output.ts"
import { outputFlag } from "./flags.ts"

const formats = ["json", "csv", "text"] as const
type Format = (typeof formats)[number]

/** The data as JSON with all that was read, its facts as rows for a spreadsheet, or the text layout of its form. */
const write = (file: string, recognition: Recognition, format: Format, language: Language) => {
  const { disclosure, sources, unrecognised, warnings } = recognition
  switch (format) {
    case "json":
      return Effect.fromResult(toExtractJson({ schemaVersion: 1, file, disclosure, sources, unrecognised, warnings }))
    case "csv":
      return Effect.map(
        Effect.promise(() => import("../../report/csv/facts.ts")),
        ({ toFactsCsv }) => toFactsCsv([{ file, disclosure, sources }], language),
      )
    case "text":
      return Effect.map(
        Effect.promise(() => import("../../render/index.ts")),
        ({ render }) => render(disclosure),
      )
  }
}

/** `gouji extract FILE` */
export const extractCommand = ({ io, language, words }: CommandContext) => {
  const config = {
    file: Argument.String("file").pipe(Argument.withMetavar("FILE"), Argument.withDescription(words.extractFile)),
    format: Flag.Literals("format", formats).pipe(Flag.withDescription(words.format), Flag.withDefault("json")),
    output: outputFlag(words),
  }
  return Command.make("extract", config, ({ file, format, output }) =>
    Effect.gen(function* () {
      const target = Option.getOrUndefined(output)
      yield* guardInputs(target, [file])
      const recognition = yield* readDisclosure(file)
      yield* deliver(yield* write(file, recognition, format, language), target, io)
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
