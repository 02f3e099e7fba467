import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { readDisclosureFile } from "../../node/disclosure-file.ts"
import type { CommandContext } from "../context.ts"
import { failedToRead } from "../failure.ts"
import { deliver, guardInputs } from "../output.ts"
import { outputFlag } from "./flags.ts"

const read = (file: string) => readDisclosureFile(file).pipe(Effect.mapError(failedToRead))

/** `gouji render FILE` */
export const renderCommand = ({ io, words }: CommandContext) => {
  const other = (name: string, description: string) =>
    Flag.String(name).pipe(Flag.withMetavar("FILE"), Flag.withDescription(description), Flag.optional)
  const config = {
    file: Argument.String("file").pipe(Argument.withMetavar("FILE"), Argument.withDescription(words.renderFile)),
    draft: Flag.Boolean("draft").pipe(Flag.withDescription(words.renderDraft), Flag.withDefault(false)),
    prior: other("prior", words.renderPrior),
    budget: other("budget", words.renderBudget),
    output: outputFlag(words),
  }
  return Command.make("render", config, ({ file, draft: isDraft, prior, budget, output }) =>
    Effect.gen(function* () {
      const [target, priorFile, budgetFile] = [output, prior, budget].map(Option.getOrUndefined)
      const others = [priorFile, budgetFile].flatMap((each) => each ?? [])
      yield* guardInputs(target, [file, ...others])
      const { draft, render } = yield* Effect.promise(() => import("../../render/index.ts"))
      const disclosure = yield* read(file)
      const before = priorFile === undefined ? undefined : yield* read(priorFile)
      const planned = budgetFile === undefined ? undefined : yield* read(budgetFile)
      const written =
        isDraft || others.length > 0
          ? draft(disclosure, {
              ...(before === undefined ? {} : { prior: before }),
              ...(planned === undefined ? {} : { budget: planned }),
            })
          : disclosure
      yield* deliver(render(written), target, io)
    }),
  ).pipe(Command.withDescription(words.render))
}
