import type { Reporter, TestCase, TestModule, TestSuite } from "vitest/node"

const counted = ["passed", "failed", "skipped"] as const
const countOf = (tests: readonly TestCase[], state: (typeof counted)[number]): number =>
  tests.filter((test) => test.result().state === state).length

const brokenSuites = (parts: Iterable<TestModule | TestSuite>): number => {
  let broken = 0
  for (const part of parts) broken += (part.errors().length > 0 ? 1 : 0) + brokenSuites(part.children.suites())
  return broken
}

/**
 * Ends a run with one plain line, `123 passed, 0 failed, 4 skipped`, for people and programs that read no further.
 *
 * A file or suite that could not run at all, and an error outside any test, each count as one failure: vitest's own
 * count of tests leaves them out.
 */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const failed = countOf(tests, "failed") + brokenSuites(modules) + unhandledErrors.length
    const seed = process.env.FC_SEED ?? ""
    process.stdout.write(`Properties ran with FC_SEED=${seed}\n`)
    process.stdout.write(`${countOf(tests, "passed")} passed, ${failed} failed, ${countOf(tests, "skipped")} skipped\n`)
  }
}
