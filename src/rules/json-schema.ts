import type { Json, JsonObject } from "./language/json.ts"
import type { Language } from "./language/language.ts"
import type { Operator, Parameter } from "./language/operator.ts"
import { arityOf } from "./language/parse.ts"
import { tableIds } from "../disclosure/index.ts"

const logic: JsonObject = { $ref: "#/$defs/Logic" }

const orOperation = (schema: JsonObject): JsonObject => ({ anyOf: [schema, { allOf: [logic, { type: "object" }] }] })

const operandSchema = ({ kind, options }: Parameter): JsonObject => {
  if (kind === "fields")
    return options === undefined
      ? { type: "object", additionalProperties: logic }
      : {
          type: "object",
          properties: Object.fromEntries(options.map((name) => [name, logic])),
          additionalProperties: false,
        }
  if (kind === "pattern") return { type: "string", description: "RE2" }
  if (kind === "table") return orOperation({ enum: [...tableIds] })
  if (options !== undefined && kind === "text") return orOperation({ enum: options })
  if (options !== undefined && kind === "list")
    return { anyOf: [{ type: "array", items: orOperation({ enum: options }) }, { allOf: [logic, { type: "object" }] }] }
  return logic
}

const describe = ({ summary, parameters }: Operator): string =>
  `${summary.zh}\n${summary.en}${parameters.length === 0 ? "" : `\n[${parameters.map(({ name }) => name).join(", ")}]`}`

/** A list of operands: of any number within bounds where all are alike, else of one length for each alternative. */
const listSchemas = (operator: Operator): readonly JsonObject[] => {
  const [least, most] = arityOf(operator)
  const schemas = operator.parameters.map(operandSchema)
  if (most === Infinity || schemas.every((schema) => schema === logic))
    return [{ type: "array", items: logic, minItems: least, ...(most === Infinity ? {} : { maxItems: most }) }]
  return Array.from({ length: most - least + 1 }, (_, more) => {
    const count = least + more
    if (count === 0) return { type: "array", maxItems: 0 }
    return { type: "array", prefixItems: schemas.slice(0, count), items: false, minItems: count, maxItems: count }
  })
}

/** The operands of an operator as JSON: a list of them, or one alone without a list. */
const operandsSchema = (operator: Operator): JsonObject => {
  const [first] = operator.parameters
  const [least] = arityOf(operator)
  const alone = first !== undefined && least <= 1 ? [{ allOf: [operandSchema(first), { not: { type: "array" } }] }] : []
  return { description: describe(operator), anyOf: [...listSchemas(operator), ...alone] }
}

const named = (name: string, en: string): readonly [string, Json] => [name, { type: "string", description: en }]

/**
 * JsonLogic as a JSON Schema: what an editor completes and explains while a rule is written. The checks of
 * `loadRuleSet` see more: paths, patterns, and what an operand can be.
 */
export const logicJsonSchema = (language: Language): JsonObject => ({
  description: "JsonLogic: a constant, a list, or an operation, which is an object with one key.",
  anyOf: [
    { type: ["null", "boolean", "number", "string"] },
    { type: "array", items: logic },
    {
      type: "object",
      minProperties: 1,
      maxProperties: 1,
      properties: Object.fromEntries([
        ...[...language.operators.values()].map((operator) => [operator.name, operandsSchema(operator)] as const),
        named("use", "引用 definitions 中的表达式。\nAn expression of `definitions`."),
        named("param", "引用 parameters 中的参数。\nA value of `parameters`."),
      ]),
      additionalProperties: false,
    },
    { type: "object", not: { minProperties: 1, maxProperties: 1 } },
  ],
})
