import * as Argument from "effect/cli/Argument"
import * as Effect from "effect/Effect"
import { loadRuleFiles } from "../../../node.ts"
import type { LoadedRuleSet } from "../../../rules/index.ts"
import type { CommandContext } from "../../context.ts"
import { type CommandFailed, failedToLoad } from "../../failure.ts"
import { lineWidth, wantsColour } from "../../terminal.ts"

/** The built-in rules and those of the files. */
export const load = (files: readonly string[]): Effect.Effect<LoadedRuleSet, CommandFailed> =>
  Effect.mapError(loadRuleFiles(files), failedToLoad)

/** The rules of one file, with what it extends and nothing else. */
export const loadOnly = (file: string): Effect.Effect<LoadedRuleSet, CommandFailed> =>
  Effect.mapError(loadRuleFiles([file], { only: true }), failedToLoad)

/** How rules are written to the standard output. */
export const stylesOf = ({ io, language }: CommandContext) => ({
  language,
  colour: wantsColour(io.out, io.environment),
  width: lineWidth(io.out),
})

/** The rule file that a command is about. */
export const ruleFile = ({ words }: CommandContext) =>
  Argument.String("file").pipe(Argument.withMetavar("FILE"), Argument.withDescription(words.ruleFile))
