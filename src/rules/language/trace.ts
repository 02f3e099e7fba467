import type { Amount } from "../../money/index.ts"

/** The side of a comparison on which an amount was read. */
export type Side = "actual" | "expected"

/** An amount that an evaluation calculated with. */
export interface Reading {
  readonly amount: Amount
  readonly side: Side | undefined
}

/** The amounts that an evaluation has calculated with, in the order of reading. It belongs to one evaluation. */
export class Trace {
  readonly readings: Reading[] = []
  private side: Side | undefined = undefined

  record(amount: Amount): void {
    this.readings.push({ amount, side: this.side })
  }

  /** Begins to read one side of a comparison, unless it is inside a side already; returns what `leave` takes. */
  enter(side: Side): Side | undefined {
    const before = this.side
    this.side = before ?? side
    return before
  }

  /** Ends reading a side. */
  leave(before: Side | undefined): void {
    this.side = before
  }
}

/** The trace of what takes no part in a check, such as its condition: it keeps nothing. */
export class Unrecorded extends Trace {
  override record(): void {
    // nobody asks for it
  }
}
