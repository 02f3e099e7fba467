import type { Disclosure } from "../../disclosure/index.ts"
import type { AuditedDocument, ReportedFinding, RuleInfo } from "../run-report.ts"
import type { Anchors } from "./anchors.ts"

/** What every part of a document's section needs. */
export interface Context {
  readonly document: AuditedDocument
  readonly disclosure: Disclosure | undefined
  /** what the ids of this document begin with */
  readonly prefix: string
  readonly anchors: Anchors
  readonly ruleOf: (id: string) => RuleInfo | undefined
}

/** The id of a finding, by its place among the findings of its document. */
export const findingId = ({ prefix }: Context, index: number): string => `${prefix}-f${index + 1}`

const gravity = { error: 0, warning: 1, info: 2 } as const

/** The gravest severity among some findings of a document. */
export const worstOf = ({ document }: Context, indexes: readonly number[]): ReportedFinding["severity"] =>
  indexes.reduce<ReportedFinding["severity"]>((worst, index) => {
    const severity = document.findings[index]?.severity ?? "info"
    return gravity[severity] < gravity[worst] ? severity : worst
  }, "info")
