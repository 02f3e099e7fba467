import type { Subject } from "../../../disclosure/index.ts"

/**
 * What a sentence is about while it is read. `grand`: one side's grand total (收入总计, with what was carried over),
 * which by its construction is the grand total of the other side too.
 */
export type Topic = Subject & { readonly grand?: true }

/** The subject that a statement keeps: either side's grand total is the total of income and expenditure together. */
export const subjectOfTopic = ({ grand, ...subject }: Topic): Subject =>
  grand === true ? { ...subject, measure: "incomeAndExpenditure" } : subject
