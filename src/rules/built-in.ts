import * as Result from "effect/Result"
import acrossDisclosures from "../../rules/across-disclosures.json" with { type: "json" }
import acrossTables from "../../rules/across-tables.json" with { type: "json" }
import assets from "../../rules/assets.json" with { type: "json" }
import changes from "../../rules/changes.json" with { type: "json" }
import classification from "../../rules/classification.json" with { type: "json" }
import standard from "../../rules/default.json" with { type: "json" }
import narrative from "../../rules/narrative.json" with { type: "json" }
import performance from "../../rules/performance.json" with { type: "json" }
import risk from "../../rules/risk.json" with { type: "json" }
import structure from "../../rules/structure.json" with { type: "json" }
import tables from "../../rules/tables.json" with { type: "json" }
import wording from "../../rules/wording.json" with { type: "json" }
import { type LoadedRuleSet, loadRuleSet } from "./load/load.ts"

const sets = [
  standard,
  structure,
  tables,
  acrossTables,
  acrossDisclosures,
  narrative,
  changes,
  classification,
  performance,
  assets,
  wording,
  risk,
]

/**
 * The rule sets that come with the package, as JSON, by their names (`gouji:default`, those it extends, and `gouji:risk`): what
 * `extends` of a rule set of one's own can name.
 *
 * @example
 * ```ts
 * import { builtInSources, loadRuleSet } from "gouji"
 *
 * const own = loadRuleSet(
 *   { name: "mine", version: "1.0.0", title: { zh: "自定", en: "Mine" }, extends: ["gouji:tables"], rules: [] },
 *   { sources: builtInSources },
 * )
 * own._tag // "Success"
 * ```
 */
export const builtInSources: Readonly<Record<string, unknown>> = Object.fromEntries(sets.map((set) => [set.name, set]))

const emptySet: LoadedRuleSet = {
  name: standard.name,
  version: standard.version,
  title: standard.title,
  rules: [],
  off: [],
  warnings: [],
}

let loaded: LoadedRuleSet | undefined

const load = (): LoadedRuleSet => {
  // A test loads every built-in rule, so that no published version can fail here.
  loaded ??= Result.getOrElse(loadRuleSet(standard, { sources: builtInSources }), () => emptySet)
  return loaded
}

/**
 * The built-in rules, ready for `audit`: every identity, structure and wording rule that is on by default. They are
 * compiled when they are first used.
 *
 * @example
 * ```ts
 * import { builtIn } from "gouji"
 *
 * builtIn.name // "gouji:default"
 * builtIn.rules.some(({ rule }) => rule.id === "expenditure.row-total") // true
 * ```
 */
export const builtIn: LoadedRuleSet = {
  name: standard.name,
  version: standard.version,
  title: standard.title,
  get rules() {
    return load().rules
  },
  get off() {
    return load().off
  },
  get warnings() {
    return load().warnings
  },
}
