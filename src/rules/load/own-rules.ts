import { unreachable } from "../check/unreachable.ts"
import { isJsonList, isJsonObject, type Json } from "../language/json.ts"
import type { ParseOptions } from "../language/parse.ts"
import { below } from "../language/pointer.ts"
import { addAll, type Problem, problem } from "../language/problem.ts"
import type { RuleSet } from "../rule.ts"
import type { Entry } from "./entry.ts"
import { readLogic } from "./logic.ts"

/** Reads the rules that a rule set itself has. */
export const ownRules = (
  rules: Json | undefined,
  set: RuleSet | undefined,
  ruleSet: string,
  inherited: ReadonlyMap<string, Entry>,
  parsing: ParseOptions,
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
    if (read.problems.length === 0) addAll(problems, unreachable(json, read.logic, pointer))
    const rule = set?.rules[index]
    if (rule === undefined) return []
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
