import { LogicEngine } from "json-logic-engine"
import type { Contender } from "../contender.ts"
import { exactIdentities, placesOf, within } from "../identities.ts"

const engine = new LogicEngine()
engine.addMethod("within", ([actual, parts]: readonly unknown[]) => within(actual, parts))

const isEvaluator = (value: unknown): value is (data: unknown) => unknown => typeof value === "function"
const compiled: unknown = engine.build({ within: [{ var: "actual" }, { var: "parts" }] })
if (!isEvaluator(compiled)) throw new Error("json-logic-engine did not compile the rule")

export const jsonLogicEngine: Contender = {
  name: "json-logic-engine",
  note: "exact by an operator on decimal.js; the rule is compiled",
  run: () => placesOf(exactIdentities, (item) => compiled(item) === true),
}
