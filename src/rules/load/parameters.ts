import { isJsonObject, type Json } from "../language/json.ts"
import { below } from "../language/pointer.ts"
import { type Problem, problem } from "../language/problem.ts"
import { suggest } from "../language/suggest.ts"

/** The values of a rule set's parameters. */
export interface SettledParameters {
  readonly values: ReadonlyMap<string, Json>
  readonly problems: readonly Problem[]
}

const kindOf = (json: Json): string => (Array.isArray(json) ? "list" : json === null ? "null" : typeof json)

/**
 * The values of all parameters that a rule set can read: those that it declares and those of the rule sets that it
 * extends, each as the outermost rule set sets it.
 */
export const settledParameters = (
  json: Readonly<Record<string, Json>>,
  inherited: readonly ReadonlyMap<string, Json>[],
  settings: Readonly<Record<string, Json>>,
): SettledParameters => {
  const values = new Map(inherited.flatMap((each) => [...each]))
  const problems: Problem[] = []
  const declared = isJsonObject(json.parameters) ? json.parameters : {}
  for (const [name, parameter] of Object.entries(declared)) {
    const pointer = below("/parameters", name)
    if (values.has(name))
      problems.push(
        problem(
          "duplicateId",
          pointer,
          `所依据的规则集已有参数“${name}”`,
          `an extended rule set already has a parameter "${name}"`,
        ),
      )
    const standard = isJsonObject(parameter) ? (parameter.value ?? null) : null
    values.set(name, Object.hasOwn(settings, name) ? (settings[name] ?? null) : standard)
  }
  const own = isJsonObject(json.set) ? json.set : {}
  for (const [name, value] of Object.entries(own)) {
    const pointer = below("/set", name)
    const known = values.get(name)
    if (known === undefined)
      problems.push(
        problem(
          "unknownName",
          pointer,
          `没有参数“${name}”`,
          `there is no parameter "${name}"`,
          suggest(name, values.keys()),
        ),
      )
    else if (kindOf(known) !== kindOf(value))
      problems.push(
        problem(
          "wrongType",
          pointer,
          `参数“${name}”的值类型不符`,
          `the value of the parameter "${name}" is of another kind than its default`,
        ),
      )
  }
  return { values, problems }
}
