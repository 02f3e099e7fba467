import * as Effect from "effect/Effect"
import type { Baseline } from "../audit/index.ts"
import {
  type BaselineUnusable,
  baselineOfRun,
  readBaseline,
  readSuppressions,
  runSinceBaseline,
  suppressRun,
  writeBaseline,
} from "../node.ts"
import { isAudited, type RunReport } from "../report/run-report.ts"
import { harmless } from "../report/terminal/harmless.ts"
import type { CommandContext } from "./context.ts"
import { CommandFailed, failedWith } from "./failure.ts"

/** What a run is told of findings that are known already. */
export interface Accepted {
  readonly suppressions: readonly string[]
  readonly baseline: string | undefined
  readonly updateBaseline: boolean
}

const needsBaseline = new CommandFailed({
  messages: [
    {
      zh: "--update-baseline 需要同时用 --baseline 写出基线文件。",
      en: "--update-baseline needs --baseline, which names the file to write.",
    },
  ],
})

// Whoever reads "2026-11-24" in a file of suppressions means a day where they are.
const today = (): string => {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-")
}

const isMissing = ({ problems }: BaselineUnusable): boolean => problems.some(({ reason }) => reason === "FileNotFound")

/** The baseline of the file; nothing where it is to be made. */
const earlier = (file: string, isUpdate: boolean): Effect.Effect<Baseline | undefined, CommandFailed> =>
  readBaseline(file).pipe(
    Effect.catch((error) => (isUpdate && isMissing(error) ? Effect.undefined : Effect.fail(error))),
    Effect.mapError(failedWith),
  )

const writtenText = (
  file: string,
  baseline: Baseline,
  before: Baseline | undefined,
): Readonly<Record<"zh" | "en", string>> => {
  const fingerprints = ({ documents }: Baseline) =>
    documents.flatMap(({ findings }) => findings.map(({ fingerprint }) => fingerprint))
  const [now, had] = [fingerprints(baseline), before === undefined ? [] : fingerprints(before)]
  const added = now.filter((each) => !had.includes(each)).length
  const gone = had.filter((each) => !now.includes(each)).length
  return {
    zh: `${file}：基线已写入，共 ${now.length} 处问题（新增 ${added}，去除 ${gone}）`,
    en: `${file}: the baseline is written, with ${now.length} findings (${added} added, ${gone} gone)`,
  }
}

/** How a run looks to its readers, and to the exit status. */
export interface AcceptedRun {
  readonly told: RunReport
  /** what the exit status is made of: after the baseline is written, everything in it is accepted */
  readonly counted: RunReport
}

/** Reads what is known already before anything is audited, so that a wrong file is told at once. */
export const readAccepted = ({ suppressions, baseline, updateBaseline }: Accepted, { io, language }: CommandContext) =>
  Effect.gen(function* () {
    if (updateBaseline && baseline === undefined) return yield* needsBaseline
    const list = yield* readSuppressions(suppressions).pipe(Effect.mapError(failedWith))
    const before = baseline === undefined ? undefined : yield* earlier(baseline, updateBaseline)
    const apply = (report: RunReport): Effect.Effect<AcceptedRun, CommandFailed> =>
      Effect.gen(function* () {
        const left = suppressions.length === 0 ? report : suppressRun(report, list, { today: today() })
        if (baseline === undefined) return { told: left, counted: left }
        const told = before === undefined ? left : runSinceBaseline(left, before)
        if (!updateBaseline || !report.documents.some(isAudited)) return { told, counted: told }
        const written = baselineOfRun(left, before)
        yield* writeBaseline(baseline, written).pipe(Effect.mapError(failedWith))
        yield* io.err.write(`gouji: ${harmless(writtenText(baseline, written, before)[language])}\n`)
        return { told, counted: runSinceBaseline(left, written) }
      })
    return apply
  })
