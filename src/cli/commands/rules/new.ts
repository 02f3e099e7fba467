import * as Command from "effect/cli/Command"
import type { CommandContext } from "../../context.ts"
import start from "./new-rule-set.json" with { type: "json" }

/** `gouji rules new`: a rule set to begin with, with remarks. */
export const newCommand = (context: CommandContext) =>
  Command.make("new", {}, () => context.io.out.write(`${JSON.stringify(start, undefined, 2)}\n`)).pipe(
    Command.withDescription(context.words.rulesNew),
  )
