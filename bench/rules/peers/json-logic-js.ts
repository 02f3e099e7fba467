import jsonLogic from "json-logic-js"
import type { Contender } from "../contender.ts"
import { exactIdentities, placesOf, within } from "../identities.ts"

const rule = { within: [{ var: "actual" }, { var: "parts" }] }

jsonLogic.add_operation("within", within)

export const jsonLogicJs: Contender = {
  name: "json-logic-js",
  note: "exact by an operator on decimal.js",
  run: () => placesOf(exactIdentities, (item) => jsonLogic.apply(rule, item) === true),
}
