import type { Disclosure, ProjectDescription, Row } from "../../../disclosure/index.ts"
import { type Amount, makeAmount } from "../../../money/index.ts"
import { fill } from "../../layout/fill.ts"
import { isSome, printedAmount, shown } from "../amounts.ts"
import type { Drafting, Teller } from "../drafting.ts"
import { rowsOf } from "../figures.ts"
import { plain, type Told } from "../told.ts"

/** A project as the table lists it: its lines may lie under several items. */
interface Listed {
  readonly name: string
  readonly rows: readonly Row[]
}

const listedProjects = ({ tables }: Disclosure): readonly Listed[] => {
  const projects = new Map<string, Row[]>()
  for (const row of rowsOf(tables, "generalBudgetProjects"))
    if (row.project !== undefined) {
      const known = projects.get(row.project)
      if (known === undefined) projects.set(row.project, [row])
      else known.push(row)
    }
  return [...projects].map(([name, rows]) => ({ name, rows }))
}

const sumOf = (rows: readonly Row[], key: string): Amount | undefined => {
  const amounts = rows.flatMap((row) => row.amounts[key] ?? [])
  const [first, ...others] = amounts
  if (first === undefined) return undefined
  const sum = others.reduce((all, { value }) => all.plus(value), first.value)
  const isOne = others.every(({ text }) => text === "") && first.text !== ""
  return isOne ? first : makeAmount(sum.toFixed(first.decimals), first.unit)
}

/** How the table parts a project's money by economic class. */
const allocationOf = ({ tables }: Disclosure, rows: readonly Row[]): ProjectDescription["allocation"] =>
  (tables.generalBudgetProjects?.columns ?? []).flatMap(({ key, heading }) => {
    const amount = key === "total" ? undefined : sumOf(rows, key)
    return isSome(amount) ? [{ name: heading, amount: shown(amount) }] : []
  })

const describe = (
  { disclosure, values, prose }: Drafting,
  { name, rows }: Listed,
  number: number,
  known: ProjectDescription | undefined,
): ProjectDescription => {
  const total = sumOf(rows, "total")
  const allocation =
    known !== undefined && known.allocation.length > 0 ? known.allocation : allocationOf(disclosure, rows)
  const amount = total === undefined ? undefined : shown(total)
  const period = known?.period ?? prose.sentences["project.year"]
  return {
    number,
    name,
    ...(known?.basis === undefined ? {} : { basis: known.basis }),
    ...(amount === undefined ? {} : { amount }),
    undertaker: known?.undertaker ?? disclosure.unit,
    allocation,
    ...(amount === undefined || allocation.length === 0 ? {} : { allocationTotal: amount }),
    ...(period === undefined ? {} : { period: fill(period, values) }),
  }
}

const lines = ({ prose }: Drafting, project: ProjectDescription): readonly string[] => {
  const { number = "", name, basis, amount, undertaker, allocation, allocationTotal, period } = project
  const line = (id: string, value: string | undefined): readonly string[] => {
    const sentence = prose.sentences[`project.${id}`]
    return value === undefined || sentence === undefined ? [] : [fill(sentence, { number, value })]
  }
  const shares = allocation.map((each) => `${each.name}${printedAmount(each.amount)}`).join("，")
  const whole = allocationTotal === undefined ? "" : `，共计${printedAmount(allocationTotal)}`
  return [
    ...line("name", name),
    ...line("basis", basis),
    ...line("amount", amount === undefined ? undefined : printedAmount(amount)),
    ...line("undertaker", undertaker),
    ...line("allocation", allocation.length === 0 ? undefined : `${shares}${whole}`),
    ...line("period", period),
  ]
}

/** The projects, line by line: name, basis, amount, who carries it out, how the money is parted, and when. */
export const projects: Teller = (drafting) => {
  const known = new Map(drafting.disclosure.narrative.projects.map((project) => [project.name, project]))
  return listedProjects(drafting.disclosure).flatMap((listed, place): readonly Told[] => {
    const project = describe(drafting, listed, place + 1, known.get(listed.name))
    const [first = "", ...rest] = lines(drafting, project)
    return [{ ...plain(first), projects: [project] }, ...rest.map(plain)]
  })
}
