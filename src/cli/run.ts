import * as CliOutput from "effect/cli/CliOutput"
import * as Command from "effect/cli/Command"
import * as Effect from "effect/Effect"
import manifest from "../../package.json" with { type: "json" }
import { commandLine } from "./command-line.ts"
import { harmless } from "../report/terminal/harmless.ts"
import type { Io } from "./io.ts"
import { chooseLanguage } from "./language.ts"
import { layers } from "./layers.ts"
import { presenterOf } from "./presenter.ts"
import { commandWordsOf } from "./words.ts"

/** How the process ends: nothing found, something found, or not able to do what was asked. */
export type ExitStatus = 0 | 1 | 2

/** Runs the command line `gouji` with the given arguments. */
export const run = (argv: readonly string[], io: Io): Promise<ExitStatus> => {
  const language = chooseLanguage(argv, io.environment)
  const command = commandLine({ io, language, words: commandWordsOf(language), version: manifest.version })
  const complain = (text: string) => Effect.ignore(io.err.write(`gouji: ${harmless(text)}\n`))
  const status = (value: ExitStatus) => () => Effect.succeed(value)
  return Command.runWith(command, { version: manifest.version })(argv).pipe(
    Effect.as<ExitStatus>(0),
    Effect.catchTags({
      FindingsRemain: status(1),
      ShowHelp: status(2),
      CommandFailed: ({ messages }) =>
        Effect.forEach(messages, (message) => complain(message[language]), { discard: true }).pipe(
          Effect.as<ExitStatus>(2),
        ),
    }),
    Effect.catch((error) => complain(error.message).pipe(Effect.as<ExitStatus>(2))),
    Effect.provide(layers),
    Effect.provide(CliOutput.layerPresenter(presenterOf(io, language))),
    Effect.runPromise,
  )
}
