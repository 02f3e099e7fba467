import * as Command from "effect/cli/Command"
import * as Effect from "effect/Effect"
import { harmless } from "../../../report/terminal/harmless.ts"
import type { CommandContext } from "../../context.ts"
import { loadOnly, ruleFile } from "./load.ts"

/** `gouji rules check FILE`: what is wrong with a rule file goes to the error stream, with lines, as compilers do it. */
export const checkCommand = (context: CommandContext) => {
  const { io, language, words } = context
  return Command.make("check", { file: ruleFile(context) }, ({ file }) =>
    Effect.gen(function* () {
      const { name, rules, warnings } = yield* loadOnly(file)
      yield* Effect.forEach(
        warnings,
        ({ ruleSet, code, pointer, line, column, message }) => {
          const place = [ruleSet === name ? file : ruleSet, line, column].filter((part) => part !== undefined).join(":")
          return io.err.write(`gouji: ${harmless(`${place}: ${message[language]} [${code} ${pointer}]`)}\n`)
        },
        { discard: true },
      )
      yield* io.out.write(`${harmless(words.rulesSound(file, String(rules.length)))}\n`)
    }),
  ).pipe(Command.withDescription(words.rulesCheck))
}
