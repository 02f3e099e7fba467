import * as Effect from "effect/Effect"
import type { Detail } from "../report/pretty/context.ts"
import { CommandFailed } from "./failure.ts"

/** How much to say. To ask for little and for much at once is a mistake that is told, not settled. */
export const detailOf = (quiet: boolean, verbose: boolean): Effect.Effect<Detail, CommandFailed> =>
  quiet && verbose
    ? Effect.fail(
        new CommandFailed({
          messages: [{ zh: "--quiet 和 --verbose 只能用一个。", en: "Use --quiet or --verbose, not both." }],
        }),
      )
    : Effect.succeed(quiet ? "quiet" : verbose ? "verbose" : "normal")
