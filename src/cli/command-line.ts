import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as GlobalFlag from "effect/cli/GlobalFlag"
import { languages } from "../report/language.ts"
import { auditCommand } from "./commands/audit.ts"
import { compareCommand } from "./commands/compare.ts"
import { extractCommand } from "./commands/extract.ts"
import { renderCommand } from "./commands/render.ts"
import { rulesCommand } from "./commands/rules/rules.ts"
import type { CommandContext } from "./context.ts"

/** The whole command line. The language was chosen before; here its flag is checked and described. */
export const commandLine = (context: CommandContext) => {
  const { words } = context
  const language = GlobalFlag.Setting("lang")({
    flag: Flag.Literals("lang", languages).pipe(Flag.optional, Flag.withDescription(words.lang)),
  })
  return Command.make("gouji").pipe(
    Command.withDescription(words.gouji),
    Command.withSubcommands([
      auditCommand(context),
      compareCommand(context),
      extractCommand(context),
      renderCommand(context),
      rulesCommand(context),
    ]),
    Command.withGlobalFlags([language]),
  )
}
