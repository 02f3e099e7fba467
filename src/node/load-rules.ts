import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { builtIn, builtInSources, type Diagnostic, type LoadedRuleSet, loadRuleSet } from "../rules/index.ts"
import type { RuleFile } from "./rule-file.ts"
import { readRuleFiles } from "./rule-files.ts"
import { type RuleFileProblem, RulesInvalid } from "./rules-invalid.ts"

const problemOf =
  (files: readonly RuleFile[], asked: RuleFile) =>
  ({ ruleSet, pointer, message, line, column }: Diagnostic): RuleFileProblem => {
    const file = files.find(({ name }) => name === ruleSet)?.file ?? asked.file
    return line === undefined
      ? { file, messages: { zh: `${pointer || "/"}：${message.zh}`, en: `${pointer || "/"}: ${message.en}` } }
      : { file, line, ...(column === undefined ? {} : { column }), messages: message }
  }

/** A rule set that has the rules of all files, where there are several. */
const together = (files: readonly RuleFile[]): unknown => ({
  name: "gouji:run",
  version: "1.0.0",
  title: { zh: "本次运行的规则", en: "The rules of this run" },
  extends: files.map(({ name }) => name),
  rules: [],
})

/**
 * Loads the rules of the given files instead of the built-in ones; a file that extends `gouji:default` adds to those.
 * Everything that is wrong with any of the files is told at once. Without files: the built-in rules.
 */
export const loadRuleFiles = (files: readonly string[]): Effect.Effect<LoadedRuleSet, RulesInvalid> =>
  Effect.gen(function* () {
    if (files.length === 0) return builtIn
    const read = yield* readRuleFiles(files)
    const sources = { ...builtInSources, ...Object.fromEntries(read.map(({ name, json }) => [name, json])) }
    const asked = read.filter(({ file }) => files.includes(file))
    const loaded = asked.map((each) => ({ each, result: loadRuleSet(each.json, { sources, text: each.text }) }))
    const problems = loaded.flatMap(({ each, result }) =>
      Result.isFailure(result) ? result.failure.diagnostics.map(problemOf(read, each)) : [],
    )
    if (problems.length > 0) return yield* new RulesInvalid({ problems })
    const [only] = loaded.flatMap(({ result }) => (Result.isSuccess(result) ? [result.success] : []))
    if (only !== undefined && loaded.length === 1) return only
    return yield* Effect.fromResult(
      Result.mapError(
        loadRuleSet(together(asked), { sources }),
        ({ diagnostics }) =>
          new RulesInvalid({
            problems: diagnostics.map(({ ruleSet, message }) => ({ file: ruleSet, messages: message })),
          }),
      ),
    )
  })
