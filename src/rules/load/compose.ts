import { isJsonList, isJsonObject, type Json } from "../language/json.ts"
import type { Language } from "../language/language.ts"
import type { Names } from "../language/parse.ts"
import { below } from "../language/pointer.ts"
import { addAll, type Problem, problem } from "../language/problem.ts"
import { suggest } from "../language/suggest.ts"
import type { RuleSet } from "../rule.ts"
import type { Diagnostic } from "./diagnostic.ts"
import type { Entry } from "./entry.ts"
import { readLogic } from "./logic.ts"
import { readNames } from "./names.ts"
import { overrideRules } from "./override.ts"
import { readSet } from "./read-set.ts"
import { settledParameters } from "./parameters.ts"
import { unreachable } from "../check/unreachable.ts"

/** A rule set with all that it extends. */
export interface Composed {
  readonly name: string
  /** absent where the structure is not sound */
  readonly set: RuleSet | undefined
  readonly rules: readonly Entry[]
  readonly names: Names
  /** the parameters that it or a rule set below it declares, with the values that they declare */
  readonly declared: ReadonlyMap<string, Json>
  readonly diagnostics: readonly Diagnostic[]
}

/** What composing needs. */
export interface ComposeOptions {
  readonly language: Language
  readonly sources: Readonly<Record<string, unknown>>
  /** values of parameters that rule sets further out have set */
  readonly settings: Readonly<Record<string, Json>>
  /** the names of the rule sets that are being composed, from the outermost */
  readonly trail: readonly string[]
}

const distinct = (problems: readonly Problem[]): readonly Problem[] => [
  ...new Map(problems.map((each) => [`${each.code} ${each.pointer} ${each.message.en}`, each])).values(),
]

const ofSet = (ruleSet: string, problems: readonly Problem[]): readonly Diagnostic[] =>
  distinct(problems).map((each) => ({ ...each, ruleSet }))

/** Reads a rule set and all that it extends, and checks every rule in it. */
export const compose = (value: unknown, options: ComposeOptions): Composed => {
  const { json, set, problems: structural } = readSet(value)
  const name = typeof json.name === "string" ? json.name : ""
  const own: Problem[] = [...structural]
  const settings = { ...(isJsonObject(json.set) ? json.set : {}), ...options.settings }
  const bases = extended(json.extends, { ...options, settings, trail: [...options.trail, name] }, own)
  const inherited = inheritedRules(bases, own)
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
  return {
    name,
    set,
    rules,
    names,
    declared: parameters.declared,
    diagnostics: [...bases.flatMap(({ diagnostics }) => diagnostics), ...ofSet(name, own)],
  }
}

const extended = (names: Json | undefined, options: ComposeOptions, problems: Problem[]): readonly Composed[] =>
  (isJsonList(names) ? names : []).flatMap((name, index) => {
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
    if (Object.hasOwn(options.sources, name)) return [compose(options.sources[name], options)]
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

/** The rules of all extended rule sets by id. A rule set that is reached on two ways gives its rules once. */
const inheritedRules = (bases: readonly Composed[], problems: Problem[]): Map<string, Entry> => {
  const rules = new Map<string, Entry>()
  for (const [index, base] of bases.entries())
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
  return rules
}

type Parsing = Parameters<typeof readLogic>[2]

const ownRules = (
  rules: Json | undefined,
  set: RuleSet | undefined,
  ruleSet: string,
  inherited: ReadonlyMap<string, Entry>,
  parsing: Parsing,
  problems: Problem[],
): readonly Entry[] => {
  const seen = new Map<string, string>()
  return (isJsonList(rules) ? rules : []).flatMap((json, index) => {
    if (!isJsonObject(json)) return []
    const pointer = below("/rules", index)
    const id = typeof json.id === "string" ? json.id : undefined
    if (id !== undefined) duplicate(id, pointer, seen, inherited, problems)
    const read = readLogic(json, (field) => below(pointer, field), parsing)
    addAll(problems, read.problems)
    const rule = set?.rules[index]
    if (rule === undefined) return []
    if (read.problems.length === 0) addAll(problems, unreachable(rule, read.logic, pointer))
    return [{ rule, json, logic: read.logic, ruleSet, pointer, isOff: false }]
  })
}

const duplicate = (
  id: string,
  pointer: string,
  seen: Map<string, string>,
  inherited: ReadonlyMap<string, Entry>,
  problems: Problem[],
): void => {
  const before = seen.get(id)
  const base = inherited.get(id)
  seen.set(id, pointer)
  if (before !== undefined)
    problems.push(
      problem(
        "duplicateId",
        below(pointer, "id"),
        `规则“${id}”已在 ${before} 中`,
        `there is already a rule "${id}" at ${before}`,
      ),
    )
  else if (base !== undefined)
    problems.push(
      problem(
        base.rule.locked === true ? "lockedRule" : "duplicateId",
        below(pointer, "id"),
        `规则集 ${base.ruleSet} 已有规则“${id}”，要修改它请用 overrides`,
        `the rule set ${base.ruleSet} already has a rule "${id}"; change it by overrides`,
      ),
    )
}
