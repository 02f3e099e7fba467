import * as Result from "effect/Result"
import type { Check, CheckOutcome } from "./check.ts"
import { decodeExample } from "./example.ts"
import { disclosureContext } from "./language/context.ts"
import type { Json } from "./language/json.ts"
import { below } from "./language/pointer.ts"
import type { LoadedRule } from "./load/load.ts"
import type { Text } from "./text.ts"

/** An example of a rule that does not come out as the rule says. */
export interface ExampleFailure {
  readonly rule: string
  /** the example, as a pointer into the rule */
  readonly pointer: string
  readonly message: Text
}

/** Whether a check found something: the numbers differ, or the condition does not hold. */
export const findsSomething = (outcome: CheckOutcome): boolean =>
  outcome._tag === "Agreement" ? outcome.outcome === "different" : outcome._tag === "Answered" && !outcome.holds

const isChecked = ({ outcome }: Check): boolean => outcome._tag === "Agreement" || outcome._tag === "Answered"

const passes = (checks: readonly Check[]): Text | undefined => {
  const found = checks.find(({ outcome }) => findsSomething(outcome))
  if (found === undefined) return undefined
  const { zh, en } = found.message()
  return { zh: `应通过，却发现：${zh}`, en: `this should pass, but the rule finds: ${en}` }
}

const fails = (checks: readonly Check[]): Text | undefined =>
  checks.some(({ outcome }) => findsSomething(outcome))
    ? undefined
    : { zh: "应不通过，规则却没有发现问题", en: "this should fail, but the rule finds nothing" }

const ran = (checks: readonly Check[]): Text | undefined => {
  const broken = checks.map(({ outcome }) => outcome).find((outcome) => outcome._tag === "Failure")
  if (broken !== undefined)
    return { zh: `规则无法计算：${broken.reason.zh}`, en: `the rule cannot be evaluated: ${broken.reason.en}` }
  if (checks.some(isChecked)) return undefined
  const idle = checks.map(({ outcome }) => outcome).find((outcome) => outcome._tag === "NotApplicable")
  return {
    zh: `规则没有检查任何内容：${idle?.reason.zh ?? ""}`,
    en: `the rule checks nothing here: ${idle?.reason.en ?? ""}`,
  }
}

const tryExample = (
  loaded: LoadedRule,
  fixture: Json,
  expected: "pass" | "fail",
  index: number,
): readonly ExampleFailure[] => {
  const failure = (message: Text): readonly ExampleFailure[] => [
    { rule: loaded.rule.id, pointer: below("/examples", expected, index), message },
  ]
  const decoded = decodeExample(fixture)
  if (Result.isFailure(decoded))
    return failure({
      zh: `例子不是公开文件的一部分：${decoded.failure.message}`,
      en: `this is no part of a disclosure: ${decoded.failure.message}`,
    })
  const checks = [...loaded.checks(disclosureContext(decoded.success.disclosure, decoded.success.related))]
  const wrong = ran(checks) ?? (expected === "pass" ? passes(checks) : fails(checks))
  return wrong === undefined ? [] : failure(wrong)
}

/** Runs a rule's own examples: each `pass` must be checked and pass, each `fail` must find something. */
export const testRule = (loaded: LoadedRule): readonly ExampleFailure[] => {
  const { pass = [], fail = [] } = loaded.rule.examples ?? {}
  return [
    ...pass.flatMap((fixture, index) => tryExample(loaded, fixture, "pass", index)),
    ...fail.flatMap((fixture, index) => tryExample(loaded, fixture, "fail", index)),
  ]
}
