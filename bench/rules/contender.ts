/** One of those that are compared: it checks all identities and tells the places of those that do not hold. */
export interface Contender {
  readonly name: string
  /** how it comes by exact results, and what it is given */
  readonly note: string
  readonly run: () => readonly number[] | Promise<readonly number[]>
}
