import * as Schema from "effect/Schema"
import { AmountJson } from "../money/index.ts"
import { listOf, textOrEmpty } from "./fields.ts"
import { Stage } from "./row.ts"
import { Subject } from "./subject.ts"

/** Which way a number moved against an earlier one. */
export const Direction = Schema.Literals(["increase", "decrease", "none"])
export type Direction = typeof Direction.Type

/**
 * A change against an earlier number: “比上年预算减少785.29万元，下降39.12%，主要原因是…”.
 *
 * `word` and `rateWord` are the words as printed, each with the direction it means; the rate's word need not be the amount's.
 */
export const Change = Schema.Struct({
  direction: Direction,
  word: textOrEmpty,
  amount: Schema.optionalKey(AmountJson),
  rateDirection: Schema.optionalKey(Direction),
  rateWord: Schema.optionalKey(Schema.String),
  rate: Schema.optionalKey(AmountJson),
  against: Schema.optionalKey(Stage),
  year: Schema.optionalKey(Schema.Int),
  reason: Schema.optionalKey(Schema.String),
})
export type Change = typeof Change.Type

/** “完成年初预算的97.3%，决算数小于预算数”: a settled amount against its budget. */
export const Completion = Schema.Struct({
  budget: Schema.optionalKey(AmountJson),
  rate: Schema.optionalKey(AmountJson),
  comparison: Schema.optionalKey(Schema.Literals(["less", "greater", "equal"])),
  word: Schema.optionalKey(Schema.String),
  reason: Schema.optionalKey(Schema.String),
})
export type Completion = typeof Completion.Type

/** A number that a sentence reports, with all that the sentence says of it. `text` is the clause as printed. */
export const Statement = Schema.Struct({
  section: textOrEmpty,
  text: textOrEmpty,
  subject: Subject,
  stage: Schema.optionalKey(Stage),
  year: Schema.optionalKey(Schema.Int),
  amount: Schema.optionalKey(AmountJson),
  share: Schema.optionalKey(AmountJson),
  shareOf: Schema.optionalKey(Subject),
  prior: Schema.optionalKey(AmountJson),
  change: Schema.optionalKey(Change),
  completion: Schema.optionalKey(Completion),
  purpose: Schema.optionalKey(Schema.String),
  number: Schema.optionalKey(Schema.Int),
})
export type Statement = typeof Statement.Type

/** A list of names in a sentence that a table's rows must match: the classes spent on, the sources of income. */
export const NameList = Schema.Struct({
  section: textOrEmpty,
  about: Schema.Literals(["incomeSources", "expenditureClasses", "personnelSections", "operatingSections"]),
  fund: Schema.optionalKey(Schema.String),
  names: listOf(Schema.String),
})
export type NameList = typeof NameList.Type

/** A line of the allocation of a project's money. */
export const AllocationLine = Schema.Struct({ name: textOrEmpty, amount: AmountJson })

/** A project as the narrative describes it. */
export const ProjectDescription = Schema.Struct({
  number: Schema.optionalKey(Schema.Int),
  name: textOrEmpty,
  basis: Schema.optionalKey(Schema.String),
  amount: Schema.optionalKey(AmountJson),
  undertaker: Schema.optionalKey(Schema.String),
  allocation: listOf(AllocationLine),
  allocationTotal: Schema.optionalKey(AmountJson),
  period: Schema.optionalKey(Schema.String),
})
export type ProjectDescription = typeof ProjectDescription.Type

/** A numbered section of the narrative. `key` names what it is about, where the form knows it. */
export const NarrativeSection = Schema.Struct({
  key: Schema.optionalKey(Schema.String),
  number: Schema.optionalKey(Schema.String),
  title: textOrEmpty,
  paragraphs: listOf(Schema.String),
})
export type NarrativeSection = typeof NarrativeSection.Type

/** The narrative (情况说明): its text, and what its sentences state. */
export const Narrative = Schema.Struct({
  title: textOrEmpty,
  sections: listOf(NarrativeSection),
  statements: listOf(Statement),
  lists: listOf(NameList),
  projects: listOf(ProjectDescription),
})
export type Narrative = typeof Narrative.Type
