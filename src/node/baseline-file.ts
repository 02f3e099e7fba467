import { rename, rm, writeFile } from "node:fs/promises"
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import { Baseline } from "../audit/index.ts"
import { codeOf } from "./document-unread.ts"
import { readDecoded } from "./json-file.ts"
import { placeOf, type RuleFileProblem } from "./rules-invalid.ts"

/** A baseline that cannot be read, or not be written, and why. */
export class BaselineUnusable extends Data.TaggedError("BaselineUnusable")<{
  readonly problems: readonly RuleFileProblem[]
}> {
  override get message(): string {
    return this.problems.map((problem) => `${placeOf(problem)}: ${problem.messages.en}`).join("\n")
  }
}

const foreign = ({ file, reason, line, column, messages }: RuleFileProblem): RuleFileProblem => {
  const { zh, en } = messages
  // A file that could not be read at all says why itself.
  if (reason !== undefined) return { file, reason, messages }
  return {
    file,
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
    messages: {
      zh: `这不是 gouji 写出的基线文件（${zh}）。请检查文件名；基线由 --update-baseline 写出，不需要手工修改。`,
      en: `this is no baseline that gouji has written (${en}). Check the name; --update-baseline writes baselines, and there is no need to edit them.`,
    },
  }
}

/**
 * Reads a baseline, the findings of an earlier run. A file that is none is refused as a whole: of half a baseline nobody
 * could tell what is new.
 *
 * @example
 * ```ts
 * import { auditFilesPromise, baselineOfRun, readBaselinePromise, runSinceBaseline, writeBaselinePromise } from "gouji/node"
 * import { mkdtemp } from "node:fs/promises"
 * import { tmpdir } from "node:os"
 * import { join } from "node:path"
 *
 * const report = await auditFilesPromise(["examples/qinglan-archives-2025-unit-budget-flawed.txt"])
 * const file = join(await mkdtemp(join(tmpdir(), "gouji-")), "baseline.json")
 * await writeBaselinePromise(file, baselineOfRun(report))
 *
 * const [document] = runSinceBaseline(report, await readBaselinePromise(file)).documents
 * document && "findings" in document && document.findings.length // 0
 * ```
 */
export const readBaseline = (file: string): Effect.Effect<Baseline, BaselineUnusable> =>
  readDecoded(file, Baseline).pipe(
    Effect.mapError((problems) => new BaselineUnusable({ problems: problems.slice(0, 1).map(foreign) })),
  )

/** {@link readBaseline} as a Promise, which is rejected with {@link BaselineUnusable}. */
export const readBaselinePromise = (file: string): Promise<Baseline> => Effect.runPromise(readBaseline(file))

const cannotWrite = (file: string, cause: unknown): BaselineUnusable =>
  new BaselineUnusable({
    problems: [
      {
        file,
        messages: {
          zh: `基线无法写入（${codeOf(cause)}）。请检查文件夹和权限。`,
          en: `the baseline could not be written (${codeOf(cause)}). Check the folder and the permissions.`,
        },
      },
    ],
  })

// Written beside its place and then moved there: a run that is broken off leaves the old one whole.
const replace = async (file: string, text: string): Promise<void> => {
  const beside = `${file}.${process.pid}.tmp`
  try {
    await writeFile(beside, text)
    await rename(beside, file)
  } catch (cause) {
    await rm(beside, { force: true })
    throw cause
  }
}

/** Writes a baseline, in an order that does not change from run to run. */
export const writeBaseline = (file: string, baseline: Baseline): Effect.Effect<void, BaselineUnusable> =>
  Effect.tryPromise({
    try: () => replace(file, `${JSON.stringify(baseline, undefined, 2)}\n`),
    catch: (cause) => cannotWrite(file, cause),
  })

/** {@link writeBaseline} as a Promise, which is rejected with {@link BaselineUnusable}. */
export const writeBaselinePromise = (file: string, baseline: Baseline): Promise<void> =>
  Effect.runPromise(writeBaseline(file, baseline))
