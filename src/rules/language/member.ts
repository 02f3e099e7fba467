import { isReported } from "../../money/index.ts"
import { Agreement } from "./agreement.ts"
import { isMeasured, isPrinted, type Value } from "./value.ts"

const readable = (value: unknown): Value =>
  typeof value === "function" || typeof value === "symbol" ? undefined : value

const has = (value: object, key: string): value is Readonly<Record<string, unknown>> => Object.hasOwn(value, key)

const own = (value: object, key: string): Value => (has(value, key) ? readable(value[key]) : undefined)

const ofAgreement = (agreement: Agreement, key: string): Value => {
  switch (key) {
    case "outcome":
      return agreement.outcome
    case "actual":
      return agreement.actual
    case "expected":
      return agreement.expected
    case "difference":
      return agreement.difference
    default:
      return undefined
  }
}

/**
 * A member of a value by its key, `undefined` where there is none. Own members of plain data only: a rule sees neither
 * prototypes nor functions, and of a number only its text, unit and precision.
 */
export const member = (value: Value, key: string): Value => {
  if (typeof value !== "object" || value === null) return undefined
  // Most that is read are the disclosure's own objects and lists, which bear no mark of a kind of value.
  if (!("_tag" in value)) return own(value, key)
  if (isMeasured(value)) {
    if (key === "unit") return value.unit
    if (key === "decimals") return value.decimals
    if (!isPrinted(value)) return undefined
    return key === "text" ? value.text : key === "reported" ? isReported(value) : undefined
  }
  if (value instanceof Agreement) return ofAgreement(value, key)
  return own(value, key)
}
