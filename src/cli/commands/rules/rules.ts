import * as Command from "effect/cli/Command"
import type { CommandContext } from "../../context.ts"
import { checkCommand } from "./check.ts"
import { docCommand } from "./doc.ts"
import { listCommand } from "./list.ts"
import { newCommand } from "./new.ts"
import { schemaCommand } from "./schema.ts"
import { showCommand } from "./show.ts"
import { testCommand } from "./test.ts"

/** `gouji rules …` */
export const rulesCommand = (context: CommandContext) =>
  Command.make("rules").pipe(
    Command.withDescription(context.words.rules),
    Command.withSubcommands([
      listCommand(context),
      showCommand(context),
      checkCommand(context),
      testCommand(context),
      docCommand(context),
      schemaCommand(context),
      newCommand(context),
    ]),
  )
