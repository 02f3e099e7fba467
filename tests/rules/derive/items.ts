import * as Result from "effect/Result"
import { decodeFixture, disclosureContext, type Json, loadRuleSet } from "../../../src/rules/index.ts"

const ruleSetOf = (forEach: Json): Json => ({
  name: "test",
  version: "1.0.0",
  title: { zh: "测试", en: "Test" },
  rules: [
    {
      id: "test.items",
      title: { zh: "测试", en: "Test" },
      message: { zh: "测试", en: "test" },
      category: "structure",
      severity: "info",
      forEach,
      assert: true,
    },
  ],
})

/** The items that `forEach` gives over a part of a disclosure, each with the pointer of the place that it stands for. */
export const itemsOf = (forEach: Json, fixture: Json): readonly { readonly item: unknown; readonly path: string }[] => {
  const context = disclosureContext(Result.getOrThrow(decodeFixture(fixture)))
  const { rules } = Result.getOrThrow(loadRuleSet(ruleSetOf(forEach)))
  return rules
    .flatMap(({ checks }) => [...checks(context)])
    .filter(({ outcome }) => outcome._tag !== "NotApplicable")
    .map((check) => ({ item: check.item, path: check.path() }))
}

/** Some members of each item. */
export const pick = (items: ReturnType<typeof itemsOf>, ...keys: readonly string[]): readonly (readonly unknown[])[] =>
  items.map(({ item }) => {
    const members = new Map<string, unknown>(Object.entries(typeof item === "object" && item !== null ? item : {}))
    return keys.map((key) => members.get(key))
  })
