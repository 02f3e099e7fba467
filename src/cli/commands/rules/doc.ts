import * as Command from "effect/cli/Command"
import * as Effect from "effect/Effect"
import { ruleBook } from "../../../report/rule-book/rule-book.ts"
import type { CommandContext } from "../../context.ts"
import { rulesFlag } from "../flags.ts"
import { load } from "./load.ts"

/** `gouji rules doc`: the rules as a book in Markdown. */
export const docCommand = (context: CommandContext) =>
  Command.make("doc", { rules: rulesFlag(context.words) }, ({ rules }) =>
    Effect.flatMap(load(rules), (loaded) => context.io.out.write(ruleBook([loaded], context.language))),
  ).pipe(Command.withDescription(context.words.rulesDoc))
