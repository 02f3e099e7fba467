import type * as CliError from "effect/cli/CliError"
import { harmless } from "../report/terminal/harmless.ts"
import type { HelpWords } from "./help-words.ts"

const looksLikeFile = (name: string): boolean => /[./\\]/.test(name)

const suggestion = (names: readonly string[], words: HelpWords): string =>
  names.length === 0 ? "" : words.didYouMean(names.join(", "))

/** A list of choices, without the quotation marks of code. */
const choices = (expected: string): string => expected.replaceAll('"', "").replaceAll(" | ", ", ")

const sentence = (error: CliError.NonShowHelpErrors, words: HelpWords): string => {
  switch (error._tag) {
    case "UnrecognizedOption":
      return words.unknownFlag(error.option) + suggestion(error.suggestions, words)
    case "UnknownSubcommand":
      return (
        words.unknownCommand(error.subcommand) +
        (looksLikeFile(error.subcommand) ? words.perhapsAudit(error.subcommand) : suggestion(error.suggestions, words))
      )
    case "MissingOption":
      return words.missingFlag(error.option)
    case "MissingArgument":
      return words.missingArgument(error.argument)
    case "UnexpectedArgument":
      return words.unexpected(error.arguments.join(" "))
    case "InvalidValue": {
      const name = error.kind === "flag" ? `--${error.option}` : error.option
      return error.value === ""
        ? words.missingValue(name, choices(error.expected))
        : words.badValue(name, error.value, choices(error.expected))
    }
    case "DuplicateOption":
    case "ValidationError":
    case "UserError":
      return error.message
  }
}

/** What is wrong with a command line, in the user's language, with what was probably meant. */
export const describeUsageError = (error: CliError.NonShowHelpErrors, words: HelpWords): string =>
  harmless(sentence(error, words))
