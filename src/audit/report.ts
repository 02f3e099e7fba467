import type { Kind, Level, SourcePlace } from "../disclosure/index.ts"
import type { Category, Severity, Text } from "../rules/rule.ts"

/** How a check ended. `notApplicable`: the data is not disclosed; `error`: the rule could not be evaluated. */
export const verdicts = ["pass", "rounding", "fail", "notApplicable", "error"] as const
/** How one check ended. */
export type Verdict = (typeof verdicts)[number]
/** How many checks ended in each verdict. */
export type VerdictCounts = Readonly<Record<Verdict, number>>

/** A number that a check read: where it stands in the disclosure, and what is printed there. */
export interface Operand {
  /** JSON pointer into the disclosure; empty where the number stands in another one */
  readonly path: string
  readonly value: string
  readonly unit?: string
  readonly reported: boolean
  /** the side of the comparison on which it was read, where there is one */
  readonly side?: "actual" | "expected"
  readonly source?: SourcePlace
  /** the other disclosure, and the place in it, of a number that does not stand in the audited one */
  readonly from?: Text
}

/** What a rule found. Decimals are strings, exact. */
export interface Finding {
  readonly rule: string
  readonly category: Category
  readonly severity: Severity
  readonly verdict: "fail" | "rounding" | "error"
  readonly message: Text
  /** JSON pointer into the disclosure */
  readonly path: string
  readonly actual?: string
  readonly expected?: string
  readonly difference?: string
  /** how far the two sides may differ by rounding alone */
  readonly tolerance?: string
  readonly unit?: string
  readonly source?: SourcePlace
  /** the equation that was evaluated, with every number as printed */
  readonly equation?: Text
  /** the numbers on both sides, in the order in which the rule read them */
  readonly operands: readonly Operand[]
  readonly basis?: Text
  /** the path with codes and names in the place of row numbers: what suppressions name */
  readonly place: string
  /** a name for the finding by rule, verdict, document and place, which later runs know it by */
  readonly fingerprint: string
}

/** A finding before it is known by its place. */
export type FoundOnly = Omit<Finding, "place" | "fingerprint">

/** A reason why checks of a rule could not run, and how many. */
export interface Reason {
  readonly reason: Text
  readonly count: number
}

/** How the checks of one rule ended. */
export interface RuleOutcome {
  readonly id: string
  readonly verdicts: VerdictCounts
  readonly reasons: readonly Reason[]
}

/** Which of the disclosure's amounts took part in a check that was evaluated. */
export interface Coverage {
  readonly amounts: number
  readonly checked: number
  /** JSON pointers of amounts that no check has read */
  readonly unchecked: readonly string[]
}

/** A finding that is known and accepted, and why. */
export interface SuppressedFinding extends Finding {
  readonly suppression: { readonly reason: string; readonly until?: string }
}

/** How many findings there are of each severity, and how all checks ended. */
export interface Summary {
  readonly error: number
  readonly warning: number
  readonly info: number
  /** the findings that are suppressed, which are counted nowhere else; absent where nothing was to be suppressed */
  readonly suppressed?: number
  readonly verdicts: VerdictCounts
}

/** What an audit of one disclosure found, and how every rule fared. */
export interface AuditReport {
  readonly disclosure: {
    readonly kind: Kind
    readonly level: Level
    readonly unit: string
    readonly fiscalYear: number
    readonly region?: string
    readonly form?: string
  }
  readonly summary: Summary
  readonly rules: readonly RuleOutcome[]
  readonly findings: readonly Finding[]
  /** the findings that `suppress` took out of the others */
  readonly suppressed?: readonly SuppressedFinding[]
  readonly coverage: Coverage
}
