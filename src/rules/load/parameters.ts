import { isJsonList, isJsonObject, type Json, type JsonObject } from "../language/json.ts"
import { below } from "../language/pointer.ts"
import { type Problem, problem } from "../language/problem.ts"
import { suggest } from "../language/suggest.ts"

/** The parameters that a rule set can read. */
export interface SettledParameters {
  /** the values that they declare */
  readonly declared: ReadonlyMap<string, Json>
  /** the values that they have */
  readonly values: ReadonlyMap<string, Json>
  readonly problems: readonly Problem[]
}

const kindOf = (json: Json): string => (isJsonList(json) ? "list" : json === null ? "null" : typeof json)

const declaredIn = (json: JsonObject): readonly (readonly [name: string, value: Json])[] =>
  isJsonObject(json.parameters)
    ? Object.entries(json.parameters).map(([name, parameter]) => [
        name,
        isJsonObject(parameter) ? (parameter.value ?? null) : null,
      ])
    : []

const settingProblem = (name: string, value: Json, declared: ReadonlyMap<string, Json>): Problem | undefined => {
  const pointer = below("/set", name)
  const standard = declared.get(name)
  if (standard === undefined)
    return problem(
      "unknownName",
      pointer,
      `没有参数“${name}”`,
      `there is no parameter "${name}"`,
      suggest(name, declared.keys()),
    )
  return kindOf(standard) === kindOf(value)
    ? undefined
    : problem(
        "wrongType",
        pointer,
        `参数“${name}”的值类型不符`,
        `the value of the parameter "${name}" is of another kind than the one it declares`,
      )
}

/**
 * The parameters of a rule set and of those that it extends, each with the value that the outermost rule set gives it.
 */
export const settledParameters = (
  json: JsonObject,
  inherited: ReadonlyMap<string, Json>,
  settings: Readonly<Record<string, Json>>,
): SettledParameters => {
  const own = declaredIn(json)
  const repeated = own
    .filter(([name]) => inherited.has(name))
    .map(([name]) =>
      problem(
        "duplicateId",
        below("/parameters", name),
        `所依据的规则集已有参数“${name}”`,
        `an extended rule set already has a parameter "${name}"`,
      ),
    )
  const declared = new Map([...inherited, ...own])
  const wrong = Object.entries(isJsonObject(json.set) ? json.set : {}).flatMap(
    ([name, value]) => settingProblem(name, value, declared) ?? [],
  )
  const values = new Map(
    [...declared].map(([name, value]) => [name, Object.hasOwn(settings, name) ? (settings[name] ?? null) : value]),
  )
  return { declared, values, problems: [...repeated, ...wrong] }
}
