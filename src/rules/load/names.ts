import type { Expression } from "../language/expression.ts"
import { isJsonList, isJsonObject, type Json } from "../language/json.ts"
import type { Language } from "../language/language.ts"
import { type Names, parse, tooDeep } from "../language/parse.ts"
import { below } from "../language/pointer.ts"
import { addAll, type Problem, problem } from "../language/problem.ts"

/** The names that a rule set's `use` find, and what is wrong with those that it defines. */
export interface ReadNames {
  readonly names: Names
  readonly problems: readonly Problem[]
}

// The definitions that an expression uses, without looking into data that only seems to.
const usedBy = (json: Json, known: ReadonlySet<string>): readonly string[] => {
  if (isJsonList(json)) return json.flatMap((item) => usedBy(item, known))
  if (!isJsonObject(json)) return []
  return Object.entries(json).flatMap(([key, value]) =>
    key === "use" && typeof value === "string" && known.has(value) ? [value] : usedBy(value, known),
  )
}

/**
 * Reads a rule set's definitions, each after those that it uses. A definition that uses itself, directly or not, is
 * refused.
 */
export const readNames = (
  definitions: Readonly<Record<string, Json>>,
  inherited: Names,
  language: Language,
  budget: { nodes: number },
): ReadNames => {
  const known = new Set(Object.keys(definitions))
  const read = new Map<string, Expression>(inherited.definitions)
  const problems: Problem[] = []
  const begun = new Set<string>()
  const define = (name: string, trail: readonly string[]): void => {
    const pointer = below("/definitions", name)
    if (trail.includes(name)) {
      const circle = [...trail.slice(trail.indexOf(name)), name].join(" → ")
      problems.push(problem("cycle", pointer, `表达式循环引用：${circle}`, `the expression uses itself: ${circle}`))
      // There is such a name all the same: what uses it need not be told otherwise.
      if (!read.has(name)) read.set(name, { _tag: "Literal", pointer, value: null })
      return
    }
    if (begun.has(name)) return
    if (trail.length > language.limits.depth) {
      problems.push(tooDeep(pointer, language.limits.depth))
      read.set(name, { _tag: "Literal", pointer, value: null })
      return
    }
    begun.add(name)
    if (inherited.definitions.has(name))
      problems.push(
        problem(
          "duplicateId",
          pointer,
          `所依据的规则集已有表达式“${name}”`,
          `an extended rule set already has an expression "${name}"`,
        ),
      )
    const json = definitions[name] ?? null
    for (const used of new Set(usedBy(json, known))) define(used, [...trail, name])
    const names = { definitions: read, parameters: inherited.parameters }
    const parsed = parse(json, pointer, { language, names, budget })
    addAll(problems, parsed.problems)
    read.set(name, parsed.expression)
  }
  for (const name of known) define(name, [])
  return { names: { definitions: read, parameters: inherited.parameters }, problems }
}
