import type { Indicator, PerformanceTarget, TargetTable } from "../../disclosure/index.ts"
import type { Books, Project } from "../books/books.ts"
import { isAppropriation, moneyOf, spentOf } from "../books/line.ts"
import { statedMoney } from "../money.ts"
import words from "../words.json" with { type: "json" }

const indicatorOf = (value: number, index: number): readonly Indicator[] => {
  const word = words.indicators[index % words.indicators.length]
  if (word === undefined) return []
  const { level1, level2, level3, unit } = word
  return [{ level1, level2, level3, text: `>=${value}${unit}`, comparator: ">=", value: String(value), unit }]
}

const targetOf = ({ lines, unit }: Books, project: Project, index: number): PerformanceTarget => {
  const own = lines.filter((line) => line.project === index)
  const total = moneyOf(own, spentOf)
  const appropriation = moneyOf(
    own.filter(({ fund }) => isAppropriation(fund)),
    spentOf,
  )
  return {
    project: project.name,
    unit,
    total: statedMoney(total),
    appropriation: statedMoney(appropriation),
    otherFunds: statedMoney(total - appropriation),
    goal: words.goal,
    indicators: project.indicators.flatMap(indicatorOf),
  }
}

/** 项目支出绩效目标表: one for each project. */
export const targetTable = (books: Books): TargetTable => ({
  state: "filled",
  title: "项目支出绩效目标表",
  notes: [],
  targets: books.projects.map((project, index) => targetOf(books, project, index)),
})
