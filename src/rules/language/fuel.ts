/** How much an evaluation may still do: a rule from a stranger ends, whatever it says. It belongs to one evaluation. */
export class Fuel {
  private left: number
  constructor(steps: number) {
    this.left = steps
  }

  /** Uses some of it up; false when there is none left. */
  spend(steps: number): boolean {
    this.left -= steps
    return this.left >= 0
  }
}
