import { shapeAt } from "../check/disclosure-shapes.ts"
import { conditionShape, listShape, numberShape, objectShape, oneOf, textShape } from "../language/shape.ts"
import { derivation, itemAt } from "./kit.ts"

const year = /(20\d{2})\s*年/g

const yearsIn = (text: string): readonly number[] => [...text.matchAll(year)].map(([, digits]) => Number(digits))

/** The year of the assets' date, and the year that it should be. */
export const assetYears = derivation(
  {
    name: "assetYears",
    parameters: [],
    summary: {
      zh: "国有资产截止日期的年份 year，以及应有的年份 expected：预算为上年，决算为本年。",
      en: "The year of the state assets' date, and the expected one: the year before for budgets, the year itself for final accounts.",
    },
    examples: [],
    shape: () => listShape(objectShape({ year: numberShape, expected: numberShape })),
  },
  (source) => {
    const { stateAssets, kind, fiscalYear } = source.disclosure
    if (stateAssets?.asOf === undefined) return []
    const expected = kind === "budget" ? fiscalYear - 1 : fiscalYear
    return yearsIn(stateAssets.asOf).map((found) => itemAt(source, stateAssets, { year: found, expected }))
  },
)

const isPeriodTitle = /实施周期|执行时间|实施时间|项目周期/

/** The periods of projects, and whether they cover the year. */
export const projectPeriods = derivation(
  {
    name: "projectPeriods",
    parameters: [],
    summary: {
      zh: "项目的执行时间 period，以及是否包含公开年度 covers；没有写明年份的不列。",
      en: "The periods of projects, and whether they cover the year of the disclosure; those that name no year are left out.",
    },
    examples: [],
    shape: () =>
      listShape(
        objectShape({
          period: textShape,
          covers: conditionShape,
          node: oneOf([shapeAt("narrative", "projects", "0"), shapeAt("narrative", "sections", "0")]),
        }),
      ),
  },
  (source) => {
    const { narrative, fiscalYear } = source.disclosure
    const periods = [
      ...narrative.projects.map((node) => ({ period: node.period ?? "", node })),
      ...narrative.sections
        .filter(({ title }) => isPeriodTitle.test(title))
        .map((node) => ({ period: node.paragraphs.join(""), node })),
    ]
    return periods.flatMap(({ period, node }) => {
      const years = yearsIn(period)
      if (years.length === 0) return []
      const [from = 0, to = from] = years
      // “2026年1月1日至2025年12月31日” is no period at all.
      const isPeriod = years.length !== 2 || from <= to
      const covers = isPeriod && Math.min(...years) <= fiscalYear && fiscalYear <= Math.max(...years)
      return [itemAt(source, node, { period, covers, node })]
    })
  },
)
