import type { PerformanceSummary } from "../../../disclosure/index.ts"
import type { Amount } from "../../../money/index.ts"
import { fill } from "../../layout/fill.ts"
import { printedAmount } from "../amounts.ts"
import type { Drafting, Teller } from "../drafting.ts"
import { plain } from "../told.ts"

type Group = PerformanceSummary["steps"][number]

const groupTold = (drafting: Drafting, id: string, { name, projects, amount }: Group): string => {
  const { prose, values } = drafting
  const own = { ...values, name, projects: printedAmount(projects) }
  const money =
    amount === undefined ? "" : fill(prose.sentences["performance.amount"] ?? "", { amount: printedAmount(amount) })
  return fill(prose.sentences[`performance.${id}`] ?? "", own) + money
}

const same = (a: Amount | undefined, b: Amount | undefined): boolean => a?.text === b?.text && a?.unit === b?.unit

/** What is said of performance management: how many projects have targets, the steps of the year, the grades. */
export const performance: Teller = (drafting) => {
  const { performance: told } = drafting.disclosure
  if (told?.projects === undefined) return []
  const { projects, amount, steps, grades } = told
  const whole: Group = { name: "", projects, ...(amount === undefined ? {} : { amount }) }
  const [first] = steps
  const isTold = first !== undefined && same(first.projects, projects) && same(first.amount, amount)
  const sentences = [
    ...(isTold ? [] : [groupTold(drafting, "projects", whole)]),
    ...steps.map((step) => groupTold(drafting, "step", step)),
    ...grades.map((grade) => groupTold(drafting, "grade", grade)),
  ]
  return [plain(`${sentences.join("；")}。`)]
}

/** That nothing else is to be said. */
export const nothingElse: Teller = ({ prose, values }) => {
  const sentence = prose.sentences.nothingElse
  return sentence === undefined ? [] : [plain(fill(sentence, values))]
}
