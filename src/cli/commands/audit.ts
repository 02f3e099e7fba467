import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { auditRun } from "../../node.ts"
import type { Detail } from "../../report/pretty/context.ts"
import { toPretty } from "../../report/pretty/pretty.ts"
import type { AuditedRun } from "../../report/reporter.ts"
import { isUnread, type RunReport } from "../../report/run-report.ts"
import { harmless } from "../../report/terminal/harmless.ts"
import type { CommandContext } from "../context.ts"
import { readAccepted } from "../accepted.ts"
import { detailOf } from "../detail.ts"
import { CommandFailed, failedToLoad } from "../failure.ts"
import { type AuditFormat, auditFormats, fileEnding, loadReporter } from "../formats.ts"
import { deliver, guardInputs } from "../output.ts"
import { progressChoices, progressTeller } from "../progress.ts"
import { endOf, failOnChoices } from "../status.ts"
import { lineWidth, wantsColour } from "../terminal.ts"
import { outputFlag, rulesFlag } from "./flags.ts"

const pretty = ({ report }: AuditedRun, isToFile: boolean, detail: Detail, { io, language }: CommandContext): string =>
  toPretty(report, {
    language,
    detail,
    colour: !isToFile && wantsColour(io.out, io.environment),
    width: lineWidth(isToFile ? { ...io.out, columns: undefined } : io.out),
  })

const write = (run: AuditedRun, format: AuditFormat, isToFile: boolean, detail: Detail, context: CommandContext) => {
  if (format === "pretty") return Effect.succeed(pretty(run, isToFile, detail, context))
  const { language, version } = context
  return Effect.map(
    Effect.promise(() => loadReporter(format)),
    (report) => report(run, { language, version }),
  )
}

/** Names on the error stream what could not be read: the report may go where nobody looks. */
const complain = ({ documents }: RunReport, { io, language }: CommandContext) =>
  Effect.forEach(
    documents.filter(isUnread),
    ({ file, error }) => io.err.write(`gouji: ${harmless(`${file}: ${error.message[language]}`)}\n`),
    { discard: true },
  )

/** A workbook is no text for a terminal. */
const refuseTerminal = (format: AuditFormat, target: string | undefined, { io }: CommandContext) => {
  const ending = fileEnding(format)
  return ending === undefined || target !== undefined || !io.out.isTerminal
    ? Effect.void
    : Effect.fail(
        new CommandFailed({
          messages: [
            {
              zh: `${format} 格式不能显示在屏幕上，请用 --output 文件名.${ending} 写到文件。`,
              en: `The format ${format} cannot be shown on a terminal: write it to a file with --output NAME.${ending}.`,
            },
          ],
        }),
      )
}

/** `gouji audit FILE...` */
export const auditCommand = (context: CommandContext) => {
  const { io, language, words } = context
  const config = {
    files: Argument.String("file").pipe(
      Argument.withMetavar("FILE"),
      Argument.withDescription(words.auditFiles),
      Argument.variadic({ min: 1 }),
    ),
    rules: rulesFlag(words),
    format: Flag.Literals("format", auditFormats).pipe(Flag.withDescription(words.format), Flag.withDefault("pretty")),
    output: outputFlag(words),
    failOn: Flag.Literals("fail-on", failOnChoices).pipe(Flag.withDescription(words.failOn), Flag.withDefault("error")),
    suppressions: Flag.String("suppressions").pipe(
      Flag.withMetavar("FILE"),
      Flag.withDescription(words.suppressions),
      Flag.atLeast(0),
    ),
    baseline: Flag.String("baseline").pipe(
      Flag.withMetavar("FILE"),
      Flag.withDescription(words.baseline),
      Flag.optional,
    ),
    updateBaseline: Flag.Boolean("update-baseline").pipe(
      Flag.withDefault(false),
      Flag.withDescription(words.updateBaseline),
    ),
    quiet: Flag.Boolean("quiet").pipe(Flag.withDefault(false), Flag.withDescription(words.quiet)),
    verbose: Flag.Boolean("verbose").pipe(Flag.withDefault(false), Flag.withDescription(words.verbose)),
    progress: Flag.Literals("progress", progressChoices).pipe(
      Flag.withDescription(words.progress),
      Flag.withDefault("auto"),
    ),
  }
  return Command.make("audit", config, ({ files, rules, format, output, failOn, quiet, verbose, progress, ...flags }) =>
    Effect.gen(function* () {
      const target = Option.getOrUndefined(output)
      const accepted = { ...flags, baseline: Option.getOrUndefined(flags.baseline) }
      const inputs = [...files, ...rules, ...flags.suppressions, ...Option.toArray(flags.baseline)]
      yield* guardInputs(target, inputs)
      yield* refuseTerminal(format, target, context)
      const accept = yield* readAccepted(accepted, context)
      const detail = yield* detailOf(quiet, verbose)
      const teller = progressTeller(quiet && progress === "auto" ? "never" : progress, files.length, io, language)
      const run = yield* auditRun(files, { ruleFiles: rules, onProgress: teller.tell }).pipe(
        Effect.mapError(failedToLoad),
        Effect.ensuring(teller.clear),
      )
      const isOnScreen = format === "pretty" && target === undefined && io.out.isTerminal
      if (!isOnScreen) yield* complain(run.report, context)
      const { told, counted } = yield* accept(run.report)
      yield* deliver(yield* write({ ...run, report: told }, format, target !== undefined, detail, context), target, io)
      yield* endOf(counted, failOn)
    }),
  ).pipe(
    Command.withDescription(words.audit),
    Command.withExamples([
      { command: "gouji audit budget.pdf", description: words.auditExample },
      { command: "gouji audit *.pdf --format json --output report.json", description: words.auditJsonExample },
    ]),
  )
}
