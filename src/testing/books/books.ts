import type { Level } from "../../disclosure/index.ts"
import type { Fen } from "../money.ts"
import type { Line } from "./line.ts"

/** The forms in which disclosures are generated. */
export const forms = ["xinjiang-budget", "shanghai-budget", "final-accounts"] as const
/** A form in which disclosures are generated. */
export type Form = (typeof forms)[number]

/** A project and what it is for. */
export interface Project {
  readonly name: string
  readonly indicators: readonly number[]
}

/** How a disclosure is printed, as one office does it and another does not. */
export interface Habits {
  /** nothing as a blank cell, not as 0.00 */
  readonly blanks: boolean
  /** the classes without money in the summary tables too */
  readonly allClasses: boolean
  /** a note below every empty table */
  readonly notes: boolean
  /** the total above the rows of a table */
  readonly totalFirst: boolean
  /** whole 元 instead of 元 with two decimals, where the form prints 元 */
  readonly wholeYuan: boolean
}

/** Whatever a disclosure says besides the money that the unit spends. */
export interface Matters {
  readonly staff: {
    readonly spare: number
    readonly inPost: number
    readonly retired: number
    readonly veterans: number
  }
  readonly offices: number
  readonly functions: number
  readonly units: number
  readonly procurement: {
    readonly goods: Fen
    readonly works: Fen
    readonly services: Fen
    readonly reserved: number
    readonly micro: number
  }
  readonly assets: {
    readonly area: number
    readonly buildings: Fen
    readonly vehicles: readonly { readonly count: number; readonly value: Fen }[]
    readonly large: number
    readonly larger: number
    readonly furniture: Fen
    readonly other: Fen
  }
  readonly glossary: number
}

/** The parts of the three public expenses. */
export const threePublicParts = ["overseas", "vehiclePurchase", "vehicleOperation", "hospitality"] as const
export type ThreePublicPart = (typeof threePublicParts)[number]

/** Everything that a consistent disclosure follows from: exact, to the fen. */
export interface Books {
  readonly form: Form
  readonly level: Level
  readonly unit: string
  readonly year: number
  readonly habits: Habits
  readonly lines: readonly Line[]
  readonly projects: readonly Project[]
  /** what final accounts had budgeted for the three public expenses beyond what was spent */
  readonly unspent: Readonly<Record<ThreePublicPart, Fen>>
  readonly matters: Matters
  /** the tables that are not disclosed, by their place in the form */
  readonly absent: readonly number[]
}
