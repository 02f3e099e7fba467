import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { auditRun } from "../../node.ts"
import { compareAudits, type ComparedSide } from "../../report/compare/comparison.ts"
import { toCompareMarkdown } from "../../report/compare/markdown.ts"
import { toComparePretty } from "../../report/compare/pretty.ts"
import type { AuditedRun } from "../../report/reporter.ts"
import { isUnread } from "../../report/run-report.ts"
import type { CommandContext } from "../context.ts"
import { CommandFailed, failedToLoad } from "../failure.ts"
import { deliver, guardInputs } from "../output.ts"
import { lineWidth, wantsColour } from "../terminal.ts"
import { outputFlag, rulesFlag } from "./flags.ts"

/** The one disclosure of a run, with its audit; or why it could not be read. */
const sideOf = ({ report, disclosures }: AuditedRun, file: string): Effect.Effect<ComparedSide, CommandFailed> => {
  const [document] = report.documents
  const [disclosure] = disclosures
  if (document !== undefined && !isUnread(document) && disclosure !== undefined)
    return Effect.succeed({ document, disclosure })
  const { zh, en } =
    document !== undefined && isUnread(document) ? document.error.message : { zh: "没有读到。", en: "It was not read." }
  return Effect.fail(new CommandFailed({ messages: [{ zh: `${file}：${zh}`, en: `${file}: ${en}` }] }))
}

/** `gouji compare BEFORE AFTER` */
export const compareCommand = (context: CommandContext) => {
  const { io, language, words } = context
  const config = {
    before: Argument.String("before").pipe(
      Argument.withMetavar("BEFORE"),
      Argument.withDescription(words.compareBefore),
    ),
    after: Argument.String("after").pipe(Argument.withMetavar("AFTER"), Argument.withDescription(words.compareAfter)),
    rules: rulesFlag(words),
    format: Flag.Literals("format", ["pretty", "markdown"]).pipe(
      Flag.withDescription(words.format),
      Flag.withDefault("pretty"),
    ),
    output: outputFlag(words),
  }
  return Command.make("compare", config, ({ before, after, rules, format, output }) =>
    Effect.gen(function* () {
      const target = Option.getOrUndefined(output)
      yield* guardInputs(target, [before, after, ...rules])
      // Each by itself: a file that is compared with itself is no duplicate.
      const runs = yield* Effect.forEach([before, after], (file) =>
        auditRun([file], { ruleFiles: rules }).pipe(
          Effect.mapError(failedToLoad),
          Effect.flatMap((run) => Effect.map(sideOf(run, file), (side) => ({ side, rules: run.report.rules }))),
        ),
      )
      const [left, right] = runs
      if (left === undefined || right === undefined) return
      const comparison = compareAudits(left.side, right.side, left.rules)
      const isToFile = target !== undefined
      const text =
        format === "markdown"
          ? toCompareMarkdown(comparison, language)
          : toComparePretty(comparison, {
              language,
              colour: !isToFile && wantsColour(io.out, io.environment),
              width: lineWidth(isToFile ? { ...io.out, columns: undefined } : io.out),
            })
      yield* deliver(text, target, io)
    }),
  ).pipe(Command.withDescription(words.compare))
}
