import type { PerformanceTarget, ProjectDescription, Row } from "../disclosure/index.ts"
import type { Amount } from "../money/index.ts"

/** One mention of a project: in the project table, in the narrative, or in the performance targets. */
export interface ProjectMention {
  readonly where: "table" | "narrative" | "target"
  readonly name: string
  readonly amount: Amount | undefined
  readonly owner: Row | ProjectDescription | PerformanceTarget
}
