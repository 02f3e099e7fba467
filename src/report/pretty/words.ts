import type { Kind, Level } from "../../disclosure/index.ts"
import type { Category, Severity } from "../../rules/rule.ts"

/** The words that a report is written in. Counts come in as text, already grouped. */
export interface Words {
  readonly kind: Readonly<Record<Kind, string>>
  readonly level: Readonly<Record<Level, string>>
  readonly severity: Readonly<Record<Severity, (count: string) => string>>
  readonly category: Readonly<Record<Category, string>>
  readonly heading: (unit: string, year: string, kind: string, level: string) => string
  readonly form: string
  readonly file: string
  readonly page: (page: number) => string
  readonly line: (line: number) => string
  readonly pageAndLine: (page: number, line: number) => string
  /** how many findings a rule has, after its title */
  readonly places: (count: string) => string
  readonly rounding: string
  readonly notEvaluated: string
  readonly printed: string
  readonly expected: string
  readonly difference: string
  readonly tolerance: (tolerance: string) => string
  readonly blank: string
  readonly operands: string
  readonly moreOperands: (count: string) => string
  readonly basis: string
  /** after a label, before what it labels */
  readonly separator: string
  /** between the members of a list */
  readonly listSeparator: string
  readonly noFindings: string
  /** where all that was found is accepted, or known to a baseline */
  readonly onlyKnown: string
  readonly counts: (counts: Readonly<Record<Severity, string>>) => string
  readonly coverage: string
  readonly checks: (total: string) => string
  readonly verdict: {
    readonly pass: string
    readonly rounding: string
    readonly fail: string
    readonly notApplicable: string
    readonly error: string
  }
  readonly rules: (total: string, ran: string, idle: string) => string
  readonly reasons: string
  readonly reason: (reason: string, count: string) => string
  readonly moreReasons: (count: string) => string
  readonly amounts: (total: string, checked: string, share: string) => string
  readonly noAmounts: string
  readonly unrecognised: (count: string) => string
  readonly morePassages: (count: string) => string
  readonly warnings: (count: string) => string
  readonly unread: string
  readonly overall: (documents: string, audited: string, unread: string) => string
  /** before the counts of all documents */
  readonly together: string
  /** how many documents have neither errors nor warnings */
  readonly clean: (count: string) => string
  readonly commonRules: string
  readonly inFiles: (rule: string, count: string) => string
  readonly equation: string
  readonly eachRule: string
}
