import * as Command from "effect/cli/Command"
import * as Effect from "effect/Effect"
import { harmless } from "../../../report/terminal/harmless.ts"
import { testRule } from "../../../rules/index.ts"
import type { CommandContext } from "../../context.ts"
import { FindingsRemain } from "../../failure.ts"
import { loadOnly, ruleFile } from "./load.ts"

/** `gouji rules test FILE`: tries a file's own rules on the examples that they bring. */
export const testCommand = (context: CommandContext) => {
  const { io, language, words } = context
  return Command.make("test", { file: ruleFile(context) }, ({ file }) =>
    Effect.gen(function* () {
      const { name, rules } = yield* loadOnly(file)
      const own = rules.filter(({ ruleSet }) => ruleSet === name)
      const examples = own.flatMap(({ rule }) => [...(rule.examples?.pass ?? []), ...(rule.examples?.fail ?? [])])
      const failures = own.flatMap(testRule)
      const lines = [
        ...failures.map(({ rule, pointer, message }) => `${rule} ${pointer}: ${message[language]}`),
        words.examplesTried(String(examples.length), String(failures.length)),
        ...own
          .filter(({ rule: { examples: { pass = [], fail = [] } = {} } }) => pass.length === 0 || fail.length === 0)
          .map(({ rule }) => words.fewExamples(rule.id)),
      ]
      yield* io.out.write(lines.map((line) => `${harmless(line)}\n`).join(""))
      if (failures.length > 0) return yield* new FindingsRemain()
    }),
  ).pipe(Command.withDescription(words.rulesTest))
}
