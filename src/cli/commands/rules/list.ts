import * as Command from "effect/cli/Command"
import * as Effect from "effect/Effect"
import { listRules } from "../../../report/rule-book/list-rules.ts"
import type { CommandContext } from "../../context.ts"
import { rulesFlag } from "../flags.ts"
import { load, stylesOf } from "./load.ts"

/** `gouji rules list` */
export const listCommand = (context: CommandContext) =>
  Command.make("list", { rules: rulesFlag(context.words) }, ({ rules }) =>
    Effect.flatMap(load(rules), (loaded) => context.io.out.write(listRules(loaded, stylesOf(context)))),
  ).pipe(Command.withDescription(context.words.rulesList))
