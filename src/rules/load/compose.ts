import { isJsonList, isJsonObject, type Json } from "../language/json.ts"
import type { Language } from "../language/language.ts"
import type { Names } from "../language/parse.ts"
import { below } from "../language/pointer.ts"
import { addAll, type Problem, problem } from "../language/problem.ts"
import { suggest } from "../language/suggest.ts"
import { type Composed, type Composition, greatest, tooManySets } from "./composition.ts"
import type { Entry } from "./entry.ts"
import { readNames } from "./names.ts"
import { ownRules } from "./own-rules.ts"
import { overrideRules } from "./override.ts"
import { readSet } from "./read-set.ts"
import { settledParameters } from "./parameters.ts"

/** What composing needs. */
export interface ComposeOptions {
  readonly language: Language
  readonly sources: Readonly<Record<string, unknown>>
  /** values of parameters that rule sets further out have set */
  readonly settings: Readonly<Record<string, Json>>
  /** the names of the rule sets that are being composed, from the outermost */
  readonly trail: readonly string[]
  readonly composition: Composition
}

const distinct = (problems: readonly Problem[]): readonly Problem[] => [
  ...new Map(problems.map((each) => [`${each.code} ${each.pointer} ${each.message.en}`, each])).values(),
]

/** Reads a rule set and all that it extends, and checks every rule in it. */
export const compose = (value: unknown, options: ComposeOptions): Composed => {
  const { json, set, problems: structural } = readSet(value)
  const name = typeof json.name === "string" ? json.name : ""
  const own: Problem[] = [...structural]
  // The same settings stay the same object: what is composed already is found by it.
  const settings = isJsonObject(json.set) ? { ...json.set, ...options.settings } : options.settings
  const bases = extended(json.extends, { ...options, settings, trail: [...options.trail, name] }, own)
  const inherited = inheritedRules(bases, options.composition, own)
  const budget = { nodes: options.language.limits.nodes }
  const parameters = settledParameters(json, new Map(bases.flatMap(({ declared }) => [...declared])), settings)
  addAll(own, parameters.problems)
  const outer: Names = {
    definitions: new Map(bases.flatMap(({ names }) => [...names.definitions])),
    parameters: parameters.values,
  }
  const definitions = json.definitions
  const { names, problems: ofNames } = readNames(
    isJsonObject(definitions) ? definitions : {},
    outer,
    options.language,
    budget,
  )
  addAll(own, ofNames)
  const parsing = { language: options.language, names, budget }
  const entries = ownRules(json.rules, set, name, inherited, parsing, own)
  const rules = overrideRules(json.overrides, set, [...inherited.values(), ...entries], parsing, own)
  for (const each of distinct(own)) options.composition.diagnostics.push({ ...each, ruleSet: name })
  return { name, set, rules, names, declared: parameters.declared }
}

const extended = (names: Json | undefined, options: ComposeOptions, problems: Problem[]): readonly Composed[] =>
  (isJsonList(names) ? names.slice(0, greatest.sets + 1) : []).flatMap((name, index, all) => {
    const pointer = below("/extends", index)
    if (typeof name !== "string") return []
    if (options.trail.includes(name)) {
      const circle = [...options.trail.slice(options.trail.indexOf(name)), name].join(" → ")
      problems.push(
        problem(
          "cycle",
          pointer,
          `规则集循环引用：${circle}`,
          `the rule sets extend each other in a circle: ${circle}`,
        ),
      )
      return []
    }
    if (all.indexOf(name) !== index) return []
    if (index >= greatest.sets) {
      problems.push(tooManySets(pointer))
      return []
    }
    if (Object.hasOwn(options.sources, name)) return composedBefore(name, options, pointer, problems)
    problems.push(
      problem(
        "unknownRuleSet",
        pointer,
        `没有规则集“${name}”`,
        `there is no rule set "${name}"`,
        suggest(name, Object.keys(options.sources)),
      ),
    )
    return []
  })

/** A rule set that is extended: composed once for the same settings, however many ways lead to it. */
const composedBefore = (
  name: string,
  options: ComposeOptions,
  pointer: string,
  problems: Problem[],
): readonly Composed[] => {
  const { composition, settings, sources } = options
  const before = composition.composed.get(settings)?.get(name)
  if (before !== undefined) return [before]
  if (composition.sets >= greatest.sets) {
    problems.push(tooManySets(pointer))
    return []
  }
  composition.sets += 1
  const composed = compose(sources[name], options)
  const known = composition.composed.get(settings) ?? new Map<string, Composed>()
  composition.composed.set(settings, known.set(name, composed))
  return [composed]
}

/** The rules of all extended rule sets by id. A rule set that is reached on two ways gives its rules once. */
const inheritedRules = (
  bases: readonly Composed[],
  composition: Composition,
  problems: Problem[],
): Map<string, Entry> => {
  const rules = new Map<string, Entry>()
  for (const [index, base] of bases.entries()) {
    composition.inherited += base.rules.length
    if (composition.inherited > greatest.inherited) {
      problems.push(tooManySets(below("/extends", index)))
      break
    }
    for (const entry of base.rules) {
      const known = rules.get(entry.rule.id)
      if (known !== undefined && (known.ruleSet !== entry.ruleSet || known.pointer !== entry.pointer))
        problems.push(
          problem(
            "duplicateId",
            below("/extends", index),
            `规则“${entry.rule.id}”在 ${known.ruleSet} 和 ${entry.ruleSet} 中都有`,
            `both ${known.ruleSet} and ${entry.ruleSet} have a rule "${entry.rule.id}"`,
          ),
        )
      rules.set(entry.rule.id, entry)
    }
  }
  return rules
}
