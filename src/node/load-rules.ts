import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { builtIn, builtInSources, type Diagnostic, type LoadedRuleSet, loadRuleSet } from "../rules/index.ts"
import type { Sentence } from "./document-unread.ts"
import { extendedNames, type RuleFile } from "./rule-file.ts"
import { readRuleFiles } from "./rule-files.ts"
import { placeOf, type RuleFileProblem, RulesInvalid } from "./rules-invalid.ts"

const noPackageEither = ({ code, message, suggestion }: Diagnostic): Sentence =>
  code !== "unknownRuleSet" || suggestion !== undefined
    ? message
    : {
        zh: `${message.zh}，也没有安装这个名字的软件包`,
        en: `${message.en}, and no package of that name is installed`,
      }

const problemOf =
  (files: readonly RuleFile[], asked: RuleFile) =>
  (diagnostic: Diagnostic): RuleFileProblem => {
    const { ruleSet, code, pointer, line, column } = diagnostic
    const file = files.find(({ name }) => name === ruleSet)?.file ?? asked.file
    const messages = noPackageEither(diagnostic)
    return line === undefined
      ? { file, code, pointer, messages }
      : { file, code, pointer, line, ...(column === undefined ? {} : { column }), messages }
  }

/** What several of the files that were asked for extend is told once. */
const distinct = (problems: readonly RuleFileProblem[]): readonly RuleFileProblem[] => [
  ...new Map(problems.map((each) => [`${placeOf(each)} ${each.pointer ?? ""} ${each.messages.en}`, each])).values(),
]

/** A rule set that has the rules of several. */
const together = (names: readonly string[]): unknown => ({
  name: "gouji:run",
  version: "1.0.0",
  title: { zh: "本次运行的规则", en: "The rules of this run" },
  extends: names,
  rules: [],
})

type Sources = Readonly<Record<string, unknown>>

const isBuiltIn = (name: string): boolean => Object.hasOwn(builtInSources, name)

/** Whether a rule set is the built-in one, or extends it, at whatever distance. */
const includesDefault = (name: string, sources: Sources, passed = new Set<string>()): boolean => {
  if (name === builtIn.name) return true
  if (passed.has(name)) return false
  passed.add(name)
  return extendedNames(sources[name]).some((base) => includesDefault(base, sources, passed))
}

/** Which rules are loaded beside those that are asked for. */
export interface LoadRulesOptions {
  /** only what is asked for: without the built-in rules */
  readonly only?: boolean
}

const namesToRun = (asked: readonly string[], sources: Sources, only: boolean): readonly string[] =>
  only || asked.some((name) => includesDefault(name, sources)) ? asked : [builtIn.name, ...asked]

/**
 * Loads rule sets, by their files or by the names of built-in ones (`gouji:risk`), beside the built-in rules. A rule set
 * that extends `gouji:default` stands in its place, so that it can turn rules off or change them. Everything that is wrong
 * with any of the files is told at once. Without rule sets: the built-in rules.
 */
export const loadRuleFiles = (
  files: readonly string[],
  { only = false }: LoadRulesOptions = {},
): Effect.Effect<LoadedRuleSet, RulesInvalid> =>
  Effect.gen(function* () {
    if (files.length === 0) return builtIn
    const builtIns = files.filter(isBuiltIn)
    const read = yield* readRuleFiles(files.filter((file) => !isBuiltIn(file)))
    const sources = { ...builtInSources, ...Object.fromEntries(read.map(({ name, json }) => [name, json])) }
    const texts = Object.fromEntries(read.map(({ name, text }) => [name, text]))
    const asked = read.filter(({ file }) => files.includes(file))
    const loaded = asked.map((each) => ({ each, result: loadRuleSet(each.json, { sources, texts, text: each.text }) }))
    const problems = loaded.flatMap(({ each, result }) =>
      Result.isFailure(result) ? result.failure.diagnostics.map(problemOf(read, each)) : [],
    )
    if (problems.length > 0) return yield* new RulesInvalid({ problems: distinct(problems) })
    const names = namesToRun([...builtIns, ...asked.map(({ name }) => name)], sources, only)
    const [first] = loaded.flatMap(({ result }) => (Result.isSuccess(result) ? [result.success] : []))
    if (first !== undefined && names.length === 1) return first
    return yield* Effect.fromResult(
      Result.mapError(
        loadRuleSet(together(names), { sources }),
        ({ diagnostics }) =>
          new RulesInvalid({
            problems: diagnostics.map(({ ruleSet, code, pointer, message }) => ({
              file: ruleSet,
              code,
              pointer,
              messages: message,
            })),
          }),
      ),
    )
  })
