import * as Schema from "effect/Schema"
import { AmountJson } from "../money/index.ts"
import { listOf, textOrEmpty } from "./fields.ts"
import { Change } from "./narrative.ts"

/** A number of things stated in a sentence, and the names that the sentence lists. */
export const StatedList = Schema.Struct({ stated: Schema.optionalKey(AmountJson), names: listOf(Schema.String) })
export type StatedList = typeof StatedList.Type

/** The kinds of staff: in post (在职), retired (退休), retired veterans (离休). */
export const StaffKind = Schema.Literals([
  "inPost",
  "retired",
  "retiredVeterans",
  "administrative",
  "institutional",
  "other",
])

/** A group of staff and its change against last year. */
export const StaffGroup = Schema.Struct({
  kind: StaffKind,
  name: textOrEmpty,
  count: AmountJson,
  change: Schema.optionalKey(Change),
})
export type StaffGroup = typeof StaffGroup.Type

/** Authorised posts (编制数), actual staff (实有人数), and the groups of the actual staff. */
export const Staffing = Schema.Struct({
  authorised: Schema.optionalKey(AmountJson),
  actual: Schema.optionalKey(AmountJson),
  groups: listOf(StaffGroup),
})
export type Staffing = typeof Staffing.Type

/** What the first part says of the unit: its functions, offices, subordinate units and staff. */
export const Profile = Schema.Struct({
  functions: listOf(Schema.String),
  offices: Schema.optionalKey(StatedList),
  subordinateUnits: Schema.optionalKey(StatedList),
  staffing: Schema.optionalKey(Staffing),
})
export type Profile = typeof Profile.Type
