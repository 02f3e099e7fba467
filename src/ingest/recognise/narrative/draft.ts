import type { Direction, Stage, Subject } from "../../../disclosure/index.ts"
import type { PrintedQuantity } from "./quantity-scan.ts"
import type { Comparison, Span } from "./token.ts"
import type { Topic } from "./topic.ts"

/** A number of a statement: as printed, or the zero that “未安排” and “无” state. */
export type DraftAmount = PrintedQuantity | "nothing"

/** A change while its sentence is being read. */
export interface DraftChange {
  direction?: Direction
  word?: string
  amount?: PrintedQuantity
  rateDirection?: Direction
  rateWord?: string
  rate?: PrintedQuantity
  comparison?: Comparison
  reason?: Span
  span: Span
}

/** A settled amount against its budget, while its sentence is being read. */
export interface DraftCompletion {
  budget?: PrintedQuantity
  rate?: PrintedQuantity
  comparison?: "less" | "greater" | "equal"
  word?: string
  reason?: Span
}

/** A statement while its sentence is being read. */
export interface Draft {
  subject: Topic
  readonly number?: number
  span: Span
  /** the sentence of the passage in which the statement began */
  readonly sentence: number
  year?: number
  stage?: Stage
  amount?: DraftAmount
  share?: PrintedQuantity
  shareOf?: Topic
  prior?: DraftAmount
  change?: DraftChange
  completion?: DraftCompletion
  purpose?: Span
}

/** Whether a draft states anything: a topic that no number follows does not. */
export const states = ({ amount, share, prior, change, completion }: Draft): boolean =>
  [amount, share, prior, completion].some((value) => value !== undefined) || change?.direction !== undefined

const names = ({ names: given }: Subject): string => [given?.class, given?.section, given?.item].join(">")

/** Whether two subjects are the same. */
export const sameSubject = (a: Topic, b: Topic): boolean =>
  a.measure === b.measure &&
  a.fund === b.fund &&
  a.part === b.part &&
  a.project === b.project &&
  a.grand === b.grand &&
  names(a) === names(b)
