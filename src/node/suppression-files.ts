import * as Data from "effect/Data"
import * as Effect from "effect/Effect"
import { type Suppression, SuppressionList } from "../audit/index.ts"
import { readDecoded } from "./json-file.ts"
import { placeOf, type RuleFileProblem } from "./rules-invalid.ts"

/** Files of suppressions that cannot be used, with everything that is wrong with them. */
export class SuppressionsInvalid extends Data.TaggedError("SuppressionsInvalid")<{
  readonly problems: readonly RuleFileProblem[]
}> {
  override get message(): string {
    return this.problems.map((problem) => `${placeOf(problem)}: ${problem.messages.en}`).join("\n")
  }
}

/**
 * Reads files of suppressions, for `suppress` and `suppressRun`. Everything that is wrong with any of them is told at
 * once.
 *
 * @example
 * ```ts
 * import { readSuppressionsPromise } from "gouji/node"
 *
 * const suppressions = await readSuppressionsPromise(["examples/accepted.json"])
 * suppressions[0]?.rule // "expenditure.row-total"
 * ```
 */
export const readSuppressions = (
  files: readonly string[],
): Effect.Effect<readonly Suppression[], SuppressionsInvalid> =>
  Effect.forEach(files, (file) => Effect.result(readDecoded(file, SuppressionList))).pipe(
    Effect.flatMap((read) => {
      const problems = read.flatMap((each) => (each._tag === "Failure" ? each.failure : []))
      return problems.length > 0
        ? Effect.fail(new SuppressionsInvalid({ problems }))
        : Effect.succeed(read.flatMap((each) => (each._tag === "Success" ? each.success.suppressions : [])))
    }),
  )

/** {@link readSuppressions} as a Promise, which is rejected with {@link SuppressionsInvalid}. */
export const readSuppressionsPromise = (files: readonly string[]): Promise<readonly Suppression[]> =>
  Effect.runPromise(readSuppressions(files))
