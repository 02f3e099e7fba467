import * as Effect from "effect/Effect"
import { isAudited, type RunReport } from "../report/run-report.ts"
import { CommandFailed, FindingsRemain } from "./failure.ts"

/** From which severity on a finding makes a run fail. */
export const failOnChoices = ["error", "warning", "never"] as const
export type FailOn = (typeof failOnChoices)[number]

/**
 * How a run ends: it fails where nothing at all could be audited (2), and is no success (1) where findings reach
 * `failOn`, or where one of several files could not be read: whoever counts on the status must not take a file that
 * nobody looked at for a sound one, whatever `failOn` says of findings.
 */
export const endOf = (
  { documents }: RunReport,
  failOn: FailOn,
): Effect.Effect<void, CommandFailed | FindingsRemain> => {
  const audited = documents.filter(isAudited)
  if (audited.length === 0)
    return Effect.fail(
      new CommandFailed({ messages: [{ zh: "没有可以审核的文件。", en: "There was no file that could be audited." }] }),
    )
  const counted = audited.reduce(
    (sum, { summary }) => sum + { error: summary.error, warning: summary.error + summary.warning, never: 0 }[failOn],
    0,
  )
  return counted > 0 || audited.length < documents.length ? Effect.fail(new FindingsRemain()) : Effect.void
}
