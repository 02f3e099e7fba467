import * as Schema from "effect/Schema"
import * as suppression from "../../audit/index.ts"
import * as disclosure from "../../disclosure/index.ts"
import * as money from "../../money/index.ts"
import { logicJsonSchema, standardLanguage } from "../../rules/index.ts"
import * as rules from "../../rules/rule.ts"
import { describeDefinitions, describeFields } from "./describe.ts"
import { jsonSchemaOf } from "./json-schema-of.ts"

/** The schemas among a module's exports, by their names, but for those that are written out as documents themselves. */
const namedIn = (module: Readonly<Record<string, unknown>>) =>
  Object.entries(module).flatMap(([name, value]) =>
    Schema.isSchema(value) && name !== "Disclosure" && name !== "RuleSet" ? [{ name, schema: value }] : [],
  )

const ruleSet = jsonSchemaOf(rules.RuleSet, {
  title: "gouji rule set",
  description: "Rules for disclosures: titles, messages, and JsonLogic that says what must hold.",
  named: namedIn(rules),
  unknownFields: "error",
})

const suppressions = jsonSchemaOf(suppression.SuppressionList, {
  title: "gouji suppressions",
  description: "Findings that are known and accepted, each with its reason: for `gouji audit --suppressions`.",
  named: namedIn({ Suppression: suppression.Suppression, ForDocument: suppression.ForDocument }),
  unknownFields: "error",
})

/** The JSON Schemas that the package ships beside its code, by file name. */
export const schemaDocuments = {
  "disclosure.schema.json": jsonSchemaOf(disclosure.Disclosure, {
    title: "gouji disclosure",
    description:
      "A Chinese government budget or final-accounts disclosure: `disclosure` of `gouji extract --format json`.",
    named: namedIn({ ...disclosure, Amount: money.AmountJson, AmountText: money.AmountText, Unit: money.Unit }),
    unknownFields: "error",
  }),
  // The logic of a rule is any JSON to its codec; an editor is told the operators, so that it completes and explains them.
  "ruleset.schema.json": {
    ...describeFields(ruleSet, "RuleSet"),
    $defs: { ...describeDefinitions(ruleSet.$defs), Logic: logicJsonSchema(standardLanguage) },
  },
  "suppressions.schema.json": describeFields(suppressions, "SuppressionList"),
}
