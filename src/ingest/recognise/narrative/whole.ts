import type { Measure, Part } from "../../../disclosure/index.ts"
import { type Draft, sameSubject } from "./draft.ts"
import { frameIn, type State } from "./state.ts"
import type { Topic } from "./topic.ts"

const divided: readonly Part[] = ["basic", "project", "personnel", "operating"]

/** Whether the whole that the parts belong to was named in this sentence. */
const isFramedHere = ({ framedIn, sentence, enclosing }: State): boolean =>
  framedIn === sentence || enclosing.length > 0

/** “教育支出30万元，其中：基本支出20万元，项目支出10万元”: the parts are parts of the class. */
export const withinClass = (state: State, subject: Topic): Topic => {
  const { names, code, fund } = frameIn(state)
  return names !== undefined &&
    subject.names === undefined &&
    subject.fund === fund &&
    divided.includes(subject.part) &&
    isFramedHere(state)
    ? { ...subject, names, ...(code === undefined ? {} : { code }) }
    : subject
}

/** “2023年合计20万元，其中：公务接待费5万元”: the parts are of the same year as their whole. */
export const yearOfWhole = (state: State): number | undefined => (isFramedHere(state) ? state.frameYear : undefined)

/** “预算为20万元，其中：公务接待费9万元”: the parts of a budget are budgets. */
export const isOfBudget = (state: State): boolean => state.frameBudget && isFramedHere(state)

const wholeOf: Partial<Record<Measure, Measure>> = { thisYearIncome: "income", thisYearExpenditure: "expenditure" }

const isWhole =
  (whole: Topic) =>
  ({ subject, amount }: Draft): boolean =>
    amount !== undefined && sameSubject(subject, whole)

/** “总收入50万元，其中本年收入40万元”: a whole of which the year's own is a part is the grand total. */
export const knowGrandTotal = (state: State, { measure, part, names }: Topic): void => {
  const frame = frameIn(state)
  const own = wholeOf[measure]
  if (own === undefined || frame.measure !== own || frame.part !== "total" || part !== "total" || names !== undefined)
    return
  const whole = state.drafts.findLast(isWhole(frame))
  if (whole !== undefined) whole.subject = { ...whole.subject, grand: true }
}
