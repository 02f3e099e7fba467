import { budgetFigures, priorFigures, unitSums } from "../../facts/index.ts"
import { changeShape, rowShape, statementShape, wordsShape } from "../check/disclosure-shapes.ts"
import { amountShape, listShape, objectShape, type Shape, textShape } from "../language/shape.ts"
import { Missing } from "../language/signal.ts"
import { derivation, itemAt } from "./kit.ts"

const noPrior = new Missing("prior", {
  zh: "没有同时提供本单位上年的公开文件",
  en: "last year's disclosure of the unit is not at hand",
})
const noBudget = new Missing("budget", {
  zh: "没有同时提供本单位当年公开的预算",
  en: "the budget that was published for the year is not at hand",
})
const noUnits = new Missing("units", {
  zh: "没有同时提供部门所属全部单位的公开文件，或部门没有列出所属单位",
  en: "the disclosures of all units of the department are not at hand, or it does not list its units",
})

const figure = (more: Readonly<Record<string, Shape>>): Shape =>
  listShape(objectShape({ name: wordsShape, statement: statementShape(), published: amountShape, ...more }))

/** What the text says of last year, beside last year's disclosure. */
export const priorYear = derivation(
  {
    name: "priorYear",
    parameters: [],
    summary: {
      zh: "文字所述或所推算的上年数，附上年公开文件中的金额 published：有 prior 的为直接说明，有 amount 和 change 的由本年数和增减额推算。没有上年的文件时不适用。",
      en: "What the text says of last year, with the amount that last year's disclosure prints (published): stated (prior), or implied by amount and change. Not applicable without that disclosure.",
    },
    examples: [],
    shape: () => figure({ amount: amountShape, change: changeShape(), prior: amountShape }),
  },
  (source) => {
    const { prior } = source.context.related
    if (prior === undefined) return noPrior
    return priorFigures(source.disclosure, prior).map((figure) => itemAt(source, figure.statement, figure))
  },
)

/** What final accounts give as the budget at the beginning of the year, beside the published budget. */
export const publishedBudget = derivation(
  {
    name: "publishedBudget",
    parameters: [],
    summary: {
      zh: "决算文字所述的年初预算 budget，或决算数 settled 与完成年初预算的百分比 rate，附当年公开的预算中的金额 published。没有该预算时不适用。",
      en: "The budget at the beginning of the year that final accounts state (budget), or imply by what was settled and its rate of completion, with the amount of the published budget (published). Not applicable without that budget.",
    },
    examples: [],
    shape: () => figure({ budget: amountShape, settled: amountShape, rate: amountShape }),
  },
  (source) => {
    const { budget } = source.context.related
    if (budget === undefined) return noBudget
    return budgetFigures(source.disclosure, budget).map((figure) => itemAt(source, figure.statement, figure))
  },
)

/** The cells of a department's tables with those of its units. */
export const unitTotals = derivation(
  {
    name: "unitTotals",
    parameters: [],
    summary: {
      zh: "部门各表的每个金额 amount 及所属各单位同一行同一栏的金额 parts。没有全部单位的文件时不适用。",
      en: "Each amount of a department's tables, with those that its units print in the same row and column (parts). Not applicable unless all units are at hand.",
    },
    examples: [],
    shape: () =>
      listShape(objectShape({ table: textShape, row: rowShape(), amount: amountShape, parts: listShape(amountShape) })),
  },
  (source) => {
    const { units } = source.context.related
    if (units === undefined) return noUnits
    return unitSums(source.disclosure, units).map((sum) => itemAt(source, sum.amount, sum))
  },
)
