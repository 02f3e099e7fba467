import { Decimal } from "../../money/index.ts"
import { Agreement } from "../language/agreement.ts"
import { compile } from "../language/compile.ts"
import type { Call, Expression } from "../language/expression.ts"
import type { Language } from "../language/language.ts"
import { type Evaluate, inside, type Scope } from "../language/scope.ts"
import { Unrecorded } from "../language/trace.ts"
import { isList, isMeasured, isSignal, type Value } from "../language/value.ts"
import { reportedSide, show, showNumber, type Tongue } from "../message.ts"
import { bracketed, fill, templateFor } from "./template.ts"
import { phraseFor } from "./vocabulary.ts"

/** The operators whose operands the equation shows; of any other it shows the result. */
const shown = new Set(["agrees", "<", "<=", ">", ">=", "+", "-", "*", "/", "percent", "abs", "negate", "number", "and"])
const mostTerms = 30

interface Evaluated {
  readonly scope: Scope
  readonly language: Language
  readonly tongue: Tongue
}

// The parts of a rule are shown for each of its findings, in both languages.
const evaluators = new WeakMap<Language, WeakMap<Expression, Evaluate>>()

const evaluatorOf = (expression: Expression, language: Language): Evaluate => {
  const known = evaluators.get(language) ?? new WeakMap<Expression, Evaluate>()
  evaluators.set(language, known)
  const evaluate = known.get(expression) ?? compile(expression, language)
  known.set(expression, evaluate)
  return evaluate
}

// What is evaluated to be shown takes no part in the check.
const valueOf = (expression: Expression, { scope, language }: Evaluated): Value =>
  evaluatorOf(expression, language)({ ...scope, run: { ...scope.run, trace: new Unrecorded() } })

/** How two sides stand to each other, as it turned out: a rule says that they are equal, an equation whether they are. */
const relations = { equal: "agrees", withinRounding: "about", different: "!=" } as const

/** A comparison whose operator says no equation, such as that all reports of a fact agree, is one of its two sides. */
const sayAgreement = ({ actual, expected, outcome, relation }: Agreement, tongue: Tongue): string => {
  const phrase = phraseFor(relation === "=" ? relations[outcome] : relation)
  const sides = [actual, expected].map((side) => showNumber(side, tongue))
  return phrase === undefined ? sides.join(" = ") : fill(templateFor(phrase, 2, tongue), sides, tongue)
}

const sayValue = (value: Value, tongue: Tongue): string => {
  if (value instanceof Agreement) return sayAgreement(value, tongue)
  if (isMeasured(value)) return showNumber(value, tongue)
  return isSignal(value) ? value.reason[tongue] : show(value, tongue)
}

const termsOf = ({ operands: [list, body] }: Call, evaluated: Evaluated): readonly Value[] => {
  const items = list === undefined ? [] : valueOf(list, evaluated)
  if (!isList(items)) return []
  if (body === undefined) return items
  return items.map((item) => valueOf(body, { ...evaluated, scope: inside(evaluated.scope, item) }))
}

const saySum = (call: Call, evaluated: Evaluated): string => {
  const { tongue } = evaluated
  const terms = termsOf(call, evaluated)
  if (terms.length === 0) return "0"
  const said = terms.slice(0, mostTerms).map((term) => sayValue(term, tongue))
  const rest = terms.length - said.length
  const more = rest === 0 ? [] : [tongue === "zh" ? `…（另 ${rest} 项）` : `… (${rest} more)`]
  return [...said, ...more].join(tongue === "zh" ? " ＋ " : " + ")
}

const bindsOf = (expression: Expression): number => {
  if (expression._tag === "Named") return bindsOf(expression.expression)
  if (expression._tag !== "Call") return Infinity
  if (expression.operator === "sum") return phraseFor("+")?.binds ?? Infinity
  return shown.has(expression.operator) ? (phraseFor(expression.operator)?.binds ?? Infinity) : Infinity
}

const relationOf = (call: Call, evaluated: Evaluated): string => {
  if (call.operator !== "agrees") return call.operator
  const result = valueOf(call, evaluated)
  return result instanceof Agreement ? relations[result.outcome] : call.operator
}

const sayCall = (call: Call, evaluated: Evaluated): string => {
  const { tongue } = evaluated
  const phrase = phraseFor(relationOf(call, evaluated))
  if (call.operator === "sum") return saySum(call, evaluated)
  if (phrase === undefined || !shown.has(call.operator)) return sayValue(valueOf(call, evaluated), tongue)
  const operands = call.operands.map((operand) => {
    const said = say(operand, evaluated)
    return phrase.binds !== undefined && bindsOf(operand) <= phrase.binds ? bracketed(said, tongue) : said
  })
  return fill(templateFor(phrase, operands.length, tongue), operands, tongue)
}

const say = (expression: Expression, evaluated: Evaluated): string => {
  if (expression._tag === "Named") return say(expression.expression, evaluated)
  return expression._tag === "Call"
    ? sayCall(expression, evaluated)
    : sayValue(valueOf(expression, evaluated), evaluated.tongue)
}

const toleranceOf = (outcome: Value, tongue: Tongue): string => {
  if (!(outcome instanceof Agreement)) return ""
  const difference = showNumber(outcome.difference, tongue, reportedSide(outcome))
  const allowed = outcome.tolerance.toSignificantDigits(4, Decimal.ROUND_UP).toFixed()
  return tongue === "zh"
    ? `；相差 ${difference}，容许 ±${allowed}`
    : `; difference ${difference}, tolerance ±${allowed}`
}

/** The equation that a check evaluated: every number as printed, then the difference and what rounding allows. */
export const equationOf = (
  assert: Expression,
  outcome: Value,
  scope: Scope,
  language: Language,
  tongue: Tongue,
): string => `${say(assert, { scope, language, tongue })}${toleranceOf(outcome, tongue)}`
