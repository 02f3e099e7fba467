import type { Amount, Decimal, Measured, Outcome, Quantity, Relation } from "../../money/index.ts"

/** How two numbers differ, and how far they may. */
export interface Distance {
  readonly difference: Quantity
  readonly tolerance: Decimal
}

interface Compared {
  readonly outcome: Outcome
  readonly relation: "=" | Relation
  readonly actual: Measured
  readonly expected: Measured
  /** asked for when a report shows it: of most comparisons, which pass, nobody asks */
  readonly distance: () => Distance
  readonly candidates?: readonly (readonly Amount[])[]
}

/** What comparing two numbers found: both sides, how they differ, and whether rounding can explain it. */
export class Agreement {
  readonly _tag = "Agreement"
  readonly outcome: Outcome
  readonly relation: "=" | Relation
  readonly actual: Measured
  readonly expected: Measured
  /** the reports of one fact by what they say, most reports first, where one fact was compared with itself */
  readonly candidates: readonly (readonly Amount[])[]
  private readonly distance: () => Distance
  private reckoned: Distance | undefined = undefined

  constructor(compared: Compared) {
    this.outcome = compared.outcome
    this.relation = compared.relation
    this.actual = compared.actual
    this.expected = compared.expected
    this.distance = compared.distance
    this.candidates = compared.candidates ?? []
  }

  private get apart(): Distance {
    this.reckoned ??= this.distance()
    return this.reckoned
  }

  /** actual − expected */
  get difference(): Quantity {
    return this.apart.difference
  }

  /** how far the two may differ by rounding, and by what the rule tolerates */
  get tolerance(): Decimal {
    return this.apart.tolerance
  }

  /** The same comparison, with all reports of the fact that was compared. */
  among(candidates: readonly (readonly Amount[])[]): Agreement {
    const { outcome, relation, actual, expected, distance } = this
    return new Agreement({ outcome, relation, actual, expected, distance, candidates })
  }

  /**
   * Whether a condition built on it is true. Numbers agree where rounding explains the difference; an order must hold as
   * reported: 0.00 is not above zero.
   */
  get holds(): boolean {
    return this.relation === "=" ? this.outcome !== "different" : this.outcome === "equal"
  }
}

const weight: Readonly<Record<Outcome, number>> = { equal: 0, withinRounding: 1, different: 2 }

/** The one of two agreements that is the worse, or the first where they are alike. */
export const worse = (a: Agreement, b: Agreement): Agreement => (weight[b.outcome] > weight[a.outcome] ? b : a)
