import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { auditFiles } from "../../node.ts"
import { toJson } from "../../report/json.ts"
import { toPretty } from "../../report/pretty/pretty.ts"
import { isUnread, type RunReport } from "../../report/run-report.ts"
import { harmless } from "../../report/terminal/harmless.ts"
import type { CommandContext } from "../context.ts"
import { failedToLoad } from "../failure.ts"
import { deliver, guardInputs } from "../output.ts"
import { endOf, failOnChoices } from "../status.ts"
import { lineWidth, wantsColour } from "../terminal.ts"
import { outputFlag, rulesFlag } from "./flags.ts"

const formats = ["pretty", "json"] as const
type Format = (typeof formats)[number]

const write = (report: RunReport, format: Format, toFile: boolean, { io, language }: CommandContext): string => {
  switch (format) {
    case "json":
      return toJson(report)
    case "pretty":
      return toPretty(report, {
        language,
        colour: !toFile && wantsColour(io.out, io.environment),
        width: lineWidth(toFile ? { ...io.out, columns: undefined } : io.out),
      })
  }
}

/** Names on the error stream what could not be read, for those who look at nothing else. */
const complain = ({ documents }: RunReport, { io, language }: CommandContext) =>
  Effect.forEach(
    documents.filter(isUnread),
    ({ file, error }) => io.err.write(`gouji: ${harmless(`${file}: ${error.message[language]}`)}\n`),
    { discard: true },
  )

/** `gouji audit FILE...` */
export const auditCommand = (context: CommandContext) => {
  const { words } = context
  const config = {
    files: Argument.String("file").pipe(
      Argument.withMetavar("FILE"),
      Argument.withDescription(words.auditFiles),
      Argument.variadic({ min: 1 }),
    ),
    rules: rulesFlag(words),
    format: Flag.Literals("format", formats).pipe(Flag.withDescription(words.format), Flag.withDefault("pretty")),
    output: outputFlag(words),
    failOn: Flag.Literals("fail-on", failOnChoices).pipe(Flag.withDescription(words.failOn), Flag.withDefault("error")),
  }
  return Command.make("audit", config, ({ files, rules, format, output, failOn }) =>
    Effect.gen(function* () {
      const target = Option.getOrUndefined(output)
      yield* guardInputs(target, [...files, ...rules])
      const report = yield* auditFiles(files, { ruleFiles: rules }).pipe(Effect.mapError(failedToLoad))
      yield* complain(report, context)
      yield* deliver(write(report, format, target !== undefined, context), target, context.io)
      yield* endOf(report, failOn)
    }),
  ).pipe(
    Command.withDescription(words.audit),
    Command.withExamples([
      { command: "gouji audit budget.pdf", description: words.auditExample },
      { command: "gouji audit *.pdf --format json --output report.json", description: words.auditJsonExample },
    ]),
  )
}
