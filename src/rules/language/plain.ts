import { Agreement } from "./agreement.ts"
import type { Json } from "./json.ts"
import { isSignal, isList, isMeasured, isRecord, type Value } from "./value.ts"

/**
 * A value as JSON: what is missing or failed is null, an agreement is whether it holds, a number is a JSON number, the
 * nearest one where its digits do not fit.
 */
export const toJson = (value: Value): Json => {
  if (isSignal(value) || value === undefined) return null
  if (value instanceof Agreement) return value.holds
  // There is one zero, and it has no sign.
  if (isMeasured(value)) return value.value.toNumber() + 0
  if (isList(value)) return value.map(toJson)
  if (isRecord(value)) return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, toJson(member)]))
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null
}
