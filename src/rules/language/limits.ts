/** How large a rule, and how long an evaluation, may be: far above what a rule book needs, far below what could hurt. */
export interface Limits {
  /** how deep operations may be nested */
  readonly depth: number
  /** how many nodes all rules of one file may have */
  readonly nodes: number
  /** how many characters a pattern may have */
  readonly pattern: number
  /** how many operations one rule may evaluate over one disclosure */
  readonly steps: number
  /** how many operations all rules of a rule set may evaluate over one disclosure, each an equal part */
  readonly totalSteps: number
}

export const defaultLimits: Limits = {
  depth: 60,
  nodes: 200_000,
  pattern: 2_000,
  steps: 1_000_000,
  totalSteps: 50_000_000,
}
