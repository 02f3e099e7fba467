import type { SourceMap } from "../disclosure/index.ts"
import { type Amount, Decimal, formatMeasured, isReported, type Measured, quantityOf } from "../money/index.ts"
import { Agreement, type Check, Failure, type Reading, type Rule, type Text } from "../rules/index.ts"
import { placeOf } from "./places.ts"
import type { Finding, FoundOnly, Operand, Verdict } from "./report.ts"

/** What a finding is made from: the rule, its check, and where things stand and were printed. */
export interface Evidenced {
  readonly rule: Rule
  readonly check: Check
  readonly verdict: Verdict
  readonly pointerOf: (node: object) => string | undefined
  readonly sources: SourceMap
  /** the document and place of what stands in another disclosure */
  readonly elsewhere: (object: object) => Text | undefined
}

const operandOf = ({ pointerOf, elsewhere, sources }: Evidenced, { amount, side }: Reading): Operand => {
  const path = pointerOf(amount) ?? ""
  const source = placeOf(sources, path)
  const from = path === "" ? elsewhere(amount) : undefined
  return {
    path,
    value: amount.text,
    unit: amount.unit,
    reported: isReported(amount),
    ...(side === undefined ? {} : { side }),
    ...(source === undefined ? {} : { source }),
    ...(from === undefined ? {} : { from }),
  }
}

/** The operands of a check, each once, those of the actual side first. */
const operandsOf = (evidenced: Evidenced): readonly Operand[] => {
  const readings = new Map<Amount, Reading>()
  for (const reading of evidenced.check.readings)
    if (!readings.has(reading.amount)) readings.set(reading.amount, reading)
  const all = [...readings.values()]
  const actual = all.filter(({ side }) => side === "actual")
  const rest = all.filter(({ side }) => side !== "actual")
  return [...actual, ...rest].map((reading) => operandOf(evidenced, reading))
}

// A quotient goes on for ever: it is shown as finely as the number that it is compared with, and two digits more.
const shown = (number: Measured, beside: Measured): string => {
  const { value, decimals } = quantityOf(number)
  const fine = quantityOf(beside).decimals
  return decimals === undefined && fine !== undefined
    ? value.toDecimalPlaces(Math.max(fine, 0) + 2).toFixed()
    : formatMeasured(number)
}

const comparedOf = ({ actual, expected, difference, tolerance }: Agreement): Partial<Finding> => {
  const { unit } = quantityOf(actual)
  return {
    actual: shown(actual, expected),
    expected: shown(expected, actual),
    difference: shown(difference, actual),
    tolerance: tolerance.toSignificantDigits(4, Decimal.ROUND_UP).toFixed(),
    ...(unit === "1" ? {} : { unit }),
  }
}

const severityOf = ({ severity }: Rule, verdict: Verdict): Finding["severity"] =>
  verdict === "rounding" ? "info" : verdict === "error" ? "warning" : severity

const couldNotEvaluate = (reason: Text, pointer: string): Text => ({
  zh: `规则无法计算：${reason.zh}（规则中的 ${pointer}）。`,
  en: `The rule could not be evaluated: ${reason.en} (${pointer} in the rule).`,
})

const messageOf = ({ check }: Evidenced, said: Readonly<Record<string, Text>>): Text =>
  check.outcome instanceof Failure ? couldNotEvaluate(check.outcome.reason, check.outcome.pointer) : check.message(said)

/** What sets a finding apart from what its check alone says: a better place, other sides, words for its message. */
export interface Judgement {
  readonly path?: string
  readonly compared?: Partial<Finding>
  readonly said?: Readonly<Record<string, Text>>
}

/** The finding of a check that did not pass. */
export const findingOf = (evidenced: Evidenced, judgement: Judgement = {}): FoundOnly => {
  const { rule, check, verdict, sources } = evidenced
  const path = judgement.path ?? check.path()
  const source = placeOf(sources, path)
  const compared = check.outcome instanceof Agreement ? comparedOf(check.outcome) : {}
  return {
    rule: rule.id,
    category: rule.category,
    severity: severityOf(rule, verdict),
    verdict: verdict === "rounding" || verdict === "error" ? verdict : "fail",
    message: messageOf(evidenced, judgement.said ?? {}),
    path,
    ...compared,
    ...judgement.compared,
    ...(source === undefined ? {} : { source }),
    ...(check.outcome instanceof Agreement ? { equation: check.equation() } : {}),
    operands: operandsOf(evidenced),
    ...(rule.basis === undefined ? {} : { basis: rule.basis }),
  }
}
