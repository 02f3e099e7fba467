import type { NamedStatement } from "./named-statements.ts"

/** A statement whose purpose speaks of basic or of project expenditure. */
export interface StatedPurpose extends NamedStatement {
  readonly what: { readonly zh: string; readonly en: string }
}

const basic = { zh: "基本支出", en: "basic expenditure" }
const project = { zh: "项目支出", en: "project expenditure" }

/** The statements about a code whose purpose speaks of the one or the other, and not of both. */
export const statedPurposes = (named: readonly NamedStatement[]): readonly StatedPurpose[] =>
  named.flatMap((each) => {
    const { purpose = "" } = each.statement
    const kinds = [basic, project].filter(({ zh }) => purpose.includes(zh))
    const [what] = kinds
    return each.code === undefined || what === undefined || kinds.length > 1 ? [] : [{ ...each, what }]
  })
