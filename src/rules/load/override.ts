import { isJsonObject, type Json } from "../language/json.ts"
import type { ParseOptions } from "../language/parse.ts"
import { below } from "../language/pointer.ts"
import { addAll, type Problem, problem } from "../language/problem.ts"
import { suggest } from "../language/suggest.ts"
import { type PartialRule, type Rule, type RuleSet, Setting, type Severity } from "../rule.ts"
import type { Entry } from "./entry.ts"
import { readLogic } from "./logic.ts"

const settings = Setting.literals
const weight: Readonly<Record<Setting, number>> = { off: 0, info: 1, warning: 2, error: 3 }

const isLighter = (setting: Json | undefined, { severity }: Rule): boolean =>
  settings.some((known) => known === setting && weight[known] < weight[severity])

// Read from the JSON: whatever else may be wrong with the file, the lock is told of too.
const isWeaker = (change: Json, rule: Rule): boolean =>
  isJsonObject(change)
    ? Object.keys(change).some((field) => field !== "severity") || isLighter(change.severity, rule)
    : isLighter(change, rule)

const severityOf = (change: Setting | PartialRule, before: Severity): Setting =>
  typeof change === "string" ? change : (change.severity ?? before)

/** Changes one rule. What an override says replaces the field of the rule; the id stays. */
const changed = (
  entry: Entry,
  change: Setting | PartialRule,
  json: Json,
  pointer: string,
  parsing: ParseOptions,
  problems: Problem[],
): Entry => {
  const setting = severityOf(change, entry.rule.severity)
  const isOff = setting === "off"
  const severity = isOff ? entry.rule.severity : setting
  if (typeof change === "string" || !isJsonObject(json)) return { ...entry, isOff, rule: { ...entry.rule, severity } }
  const rule = { ...entry.rule, ...change, severity }
  const merged = { ...entry.json, ...json }
  const read = readLogic(merged, (field) => below(Object.hasOwn(json, field) ? pointer : entry.pointer, field), parsing)
  // What the rule itself says was checked where it stands.
  addAll(
    problems,
    read.problems.filter((each) => each.pointer.startsWith(pointer)),
  )
  return { ...entry, isOff, rule, json: merged, logic: read.logic }
}

/** Changes rules as a rule set's overrides say. */
export const overrideRules = (
  overrides: Json | undefined,
  set: RuleSet | undefined,
  entries: readonly Entry[],
  parsing: ParseOptions,
  problems: Problem[],
): readonly Entry[] => {
  if (!isJsonObject(overrides)) return entries
  const byId = new Map(entries.map((entry) => [entry.rule.id, entry]))
  for (const [id, json] of Object.entries(overrides)) {
    const pointer = below("/overrides", id)
    const entry = byId.get(id)
    const change = set?.overrides?.[id]
    if (entry === undefined)
      problems.push(
        problem("unknownRule", pointer, `没有规则“${id}”`, `there is no rule "${id}"`, suggest(id, byId.keys())),
      )
    else if (entry.rule.locked === true && isWeaker(json, entry.rule))
      problems.push(
        problem(
          "lockedRule",
          pointer,
          `规则“${id}”已锁定，只能提高严重程度`,
          `the rule "${id}" is locked: its severity can be raised, and nothing else changed`,
        ),
      )
    else if (change !== undefined) byId.set(id, changed(entry, change, json, pointer, parsing, problems))
  }
  return [...byId.values()]
}
