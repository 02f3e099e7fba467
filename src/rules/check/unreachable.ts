import { isJsonObject, type JsonObject } from "../language/json.ts"
import { below } from "../language/pointer.ts"
import { constantOf } from "../language/compile.ts"
import { type Problem, problem } from "../language/problem.ts"
import { isTrue } from "../language/value.ts"
import type { RuleLogic } from "../load/logic.ts"

const isNever = ({ fromYear, toYear, publishedFrom, publishedTo }: JsonObject): boolean =>
  (typeof fromYear === "number" && typeof toYear === "number" && fromYear > toYear) ||
  (typeof publishedFrom === "string" && typeof publishedTo === "string" && publishedFrom > publishedTo)

const warning = (pointer: string, zh: string, en: string): Problem => ({
  ...problem("unreachable", pointer, zh, en),
  severity: "warning",
})

/** What shows that a rule can never check anything, or never find anything, whatever else may be wrong with it. */
export const unreachable = (
  { appliesTo }: JsonObject,
  { forEach, when, assert }: RuleLogic,
  pointer: string,
): readonly Problem[] => {
  const found: Problem[] = []
  if (isJsonObject(appliesTo) && isNever(appliesTo))
    found.push(
      warning(
        below(pointer, "appliesTo"),
        "规则永不适用：起始晚于截止",
        "the rule never applies: it ends before it begins",
      ),
    )
  const condition = when === undefined ? undefined : constantOf(when)
  if (condition !== undefined && !isTrue(condition))
    found.push(
      warning(
        below(pointer, "when"),
        "规则永不适用：前提恒不成立",
        "the rule never applies: its condition is never true",
      ),
    )
  const answer = constantOf(assert)
  if (answer !== undefined)
    found.push(
      warning(
        below(pointer, "assert"),
        "规则的结论恒定，与数据无关",
        "the rule's answer is always the same, whatever the data",
      ),
    )
  const items = forEach === undefined ? undefined : constantOf(forEach)
  if (Array.isArray(items) && items.length === 0)
    found.push(warning(below(pointer, "forEach"), "规则没有可检查的项", "the rule has no items to check"))
  return found
}
