import type { Disclosure } from "../disclosure/index.ts"
import { notFor, settingFor } from "./applies.ts"
import type { Check, CheckOutcome } from "./check.ts"
import { equationOf } from "./explain/equation.ts"
import { Agreement } from "./language/agreement.ts"
import type { Expression } from "./language/expression.ts"
import type { Language } from "./language/language.ts"
import type { RuleContext } from "./language/context.ts"
import { Fuel } from "./language/fuel.ts"
import type { Evaluate, Run, Scope, Tolerance } from "./language/scope.ts"
import { Failure, Missing } from "./language/signal.ts"
import { type Reading, Trace, Unrecorded } from "./language/trace.ts"
import { isList, isTrue, type Value } from "./language/value.ts"
import { render, type Template } from "./message.ts"
import type { Locate } from "./place.ts"
import type { Rule } from "./rule.ts"
import type { Text } from "./text.ts"

/** A rule, compiled. */
export interface CompiledRule {
  readonly pointer: string
  readonly rule: Rule
  readonly logic: { readonly assert: Expression }
  readonly language: Language
  readonly forEach: Evaluate | undefined
  readonly when: Evaluate | undefined
  readonly assert: Evaluate
  readonly locate: Locate
  readonly tolerance: Tolerance | undefined
  readonly message: { readonly zh: Template; readonly en: Template }
  readonly steps: number
}

const nothingToCheck: Text = { zh: "没有需要检查的内容", en: "there is nothing to check" }
const conditionFails: Text = { zh: "规则的前提不成立", en: "the rule's condition does not hold" }

const notApplicable = (reason: Text): CheckOutcome => ({ _tag: "NotApplicable", reason })

const outcomeOf = (value: Value): CheckOutcome => {
  if (value instanceof Agreement || value instanceof Failure) return value
  if (value instanceof Missing) return notApplicable(value.reason)
  return { _tag: "Answered", holds: isTrue(value) }
}

/** Judges an item; `aside` is where its condition is evaluated, whose readings take no part in the check. */
const judge = (rule: CompiledRule, scope: Scope, aside: Run): CheckOutcome => {
  if (rule.when !== undefined) {
    const condition = rule.when({ item: scope.item, outer: scope.outer, run: aside })
    if (condition instanceof Failure) return condition
    if (condition instanceof Missing) return notApplicable(condition.reason)
    if (!isTrue(condition)) return notApplicable(conditionFails)
  }
  return outcomeOf(rule.assert(scope))
}

/** The check of an item. Of most checks, which pass, nobody asks for more than the outcome: words are made when asked for. */
class ItemCheck implements Check {
  readonly outcome: CheckOutcome
  private readonly rule: CompiledRule
  private readonly scope: Scope

  constructor(rule: CompiledRule, scope: Scope, outcome: CheckOutcome) {
    this.rule = rule
    this.scope = scope
    this.outcome = outcome
  }

  get item(): Value {
    return this.scope.item
  }

  get readings(): readonly Reading[] {
    return this.scope.run.trace.readings
  }

  path(): string {
    return this.rule.locate(this.scope, this.outcome)
  }

  message(said?: Readonly<Record<string, Text>>): Text {
    const { rule, scope, outcome } = this
    return {
      zh: render(rule.message.zh, "zh", outcome, scope, said),
      en: render(rule.message.en, "en", outcome, scope, said),
    }
  }

  equation(): Text {
    const { rule, scope, outcome } = this
    return {
      zh: equationOf(rule.logic.assert, outcome, scope, rule.language, "zh"),
      en: equationOf(rule.logic.assert, outcome, scope, rule.language, "en"),
    }
  }
}

const isOffHere: Text = { zh: "规则在这类公开文件中不运行", en: "the rule is off for disclosures of this kind" }

const reasonNotTo = ({ rule }: CompiledRule, disclosure: Disclosure | undefined): Text | undefined => {
  if (disclosure === undefined) return undefined
  return notFor(rule.appliesTo, disclosure) ?? (settingFor(rule, disclosure) === "off" ? isOffHere : undefined)
}

const noList = (pointer: string): Failure =>
  new Failure("NotAList", { zh: "forEach 的值不是清单", en: "the value of forEach is no list" }, `${pointer}/forEach`)

/** What a rule checks: its items, or else the one outcome of not having any. */
const itemsOf = (rule: CompiledRule, whole: Scope, aside: Run): readonly Value[] | CheckOutcome => {
  const reason = reasonNotTo(rule, whole.run.context.disclosure)
  if (reason !== undefined) return notApplicable(reason)
  if (rule.forEach === undefined) return judge(rule, whole, aside)
  const items = rule.forEach(whole)
  if (items instanceof Missing) return notApplicable(items.reason)
  if (items instanceof Failure) return items
  if (!isList(items)) return noList(rule.pointer)
  return items.length === 0 ? notApplicable(nothingToCheck) : items
}

/** Checks every item of a rule, in their order. A rule that has nothing to check says so in one check. */
export const runRule = (rule: CompiledRule, context: RuleContext): readonly Check[] => {
  const fuel = new Fuel(rule.steps)
  const runWith = (trace: Trace): Run => ({ context, trace, fuel, tolerance: rule.tolerance })
  const aside = runWith(new Unrecorded())
  const whole: Scope = { item: context.root, outer: undefined, run: runWith(new Trace()) }
  const items = itemsOf(rule, whole, aside)
  if ("_tag" in items) return [new ItemCheck(rule, whole, items)]
  return items.map((item) => {
    const scope: Scope = { item, outer: whole, run: runWith(new Trace()) }
    const outcome = item instanceof Missing ? notApplicable(item.reason) : judge(rule, scope, aside)
    return new ItemCheck(rule, scope, outcome)
  })
}
