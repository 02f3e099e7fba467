import type * as CliOutput from "effect/cli/CliOutput"
import * as Effect from "effect/Effect"
import type { Language } from "../report/language.ts"
import { formatHelp } from "./help.ts"
import { helpWordsOf } from "./help-words.ts"
import type { Io } from "./io.ts"
import { lineWidth } from "./terminal.ts"
import { describeUsageError } from "./usage-error.ts"

/**
 * Shows help that was asked for as a result, and everything else as a complaint: what is wrong with the command line
 * and where help is. A page of help would push the complaint out of sight.
 */
export const presenterOf = (io: Io, language: Language): CliOutput.Presenter => {
  const words = helpWordsOf(language)
  const show = (event: CliOutput.Presenter.Event) => {
    switch (event._tag) {
      case "Version":
        return io.out.write(`${event.name} ${event.version}\n`)
      case "Help": {
        const outlet = event.reason === "Requested" ? io.out : io.err
        return outlet.write(formatHelp(event.helpDoc, words, lineWidth(outlet)))
      }
      case "InvalidInvocation": {
        const complaints = event.errors.map((error) => describeUsageError(error, words))
        return io.err.write([...complaints, words.moreHelp(event.commandPath.join(" ")), ""].join("\n"))
      }
    }
  }
  // Where not even a complaint can be written, the exit status has to say it.
  return { present: (event) => Effect.ignore(show(event)) }
}
