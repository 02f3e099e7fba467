import * as Result from "effect/Result"
import type { Indicator, PerformanceTarget, TargetTable } from "../../../disclosure/index.ts"
import { type Amount, decimalsOf, isMoneyUnit, makeAmount, type MoneyUnit, readPrinted } from "../../../money/index.ts"
import type { Grid } from "../../source-document.ts"
import { tidy } from "../fold.ts"
import type { Recording } from "../recording.ts"
import { placeOfCell } from "../tables/grid-context.ts"
import { matrixOf, type Spot } from "../tables/matrix.ts"
import { readTarget } from "./indicator.ts"
import { type Field, fieldOf, type Head, headsIn } from "./labels.ts"

type Row = readonly Spot[]

/** A target while its rows are being read. */
interface Draft {
  readonly cells: Map<Field, Spot>
  readonly indicators: Indicator[]
  first: Spot | undefined
  unit: MoneyUnit
}

const newDraft = (): Draft => ({ cells: new Map(), indicators: [], first: undefined, unit: "万元" })

const markup = /<\/?[A-Za-z][^<>]{0,500}>/g
const clean = (text: string): string => tidy(text.replace(markup, ""))

const moneyUnit = /[(（](亿元|万元|元)[)）]/
const units: readonly MoneyUnit[] = ["亿元", "万元", "元"]

/** The next cell of the row that is not blank and not the label itself; a label there means that the value is blank. */
const valueAfter = (row: Row, column: number): Spot | undefined => {
  const label = row[column]
  const next = row.slice(column + 1).find(({ text, cell }) => text !== "" && cell !== label?.cell)
  return next === undefined || fieldOf(next.text) !== undefined ? undefined : next
}

const readLabels = (draft: Draft, row: Row): void => {
  row.forEach((spot, column) => {
    if (!spot.origin) return
    const unit = moneyUnit.exec(spot.text)?.[1]
    draft.unit = units.find((known) => known === unit) ?? draft.unit
    const field = fieldOf(spot.text)
    const value = field === undefined ? undefined : valueAfter(row, column)
    if (field !== undefined && value !== undefined && !draft.cells.has(field)) draft.cells.set(field, value)
  })
}

interface Above {
  level1: string
  level2: string
}

const readIndicator = (row: Row, heads: ReadonlyMap<Head, number>, above: Above): Indicator | undefined => {
  const at = (head: Head): string => {
    const column = heads.get(head)
    return column === undefined ? "" : clean(row[column]?.text ?? "")
  }
  if (at("level1") !== "" && at("level1") !== above.level1) [above.level1, above.level2] = [at("level1"), ""]
  if (at("level2") !== "") above.level2 = at("level2")
  const level3 = at("level3")
  const column = heads.get("target") ?? (heads.get("level3") ?? 0) + 1
  const behind = row.slice((heads.get("level3") ?? heads.get("level2") ?? 0) + 1)
  const text = clean(row[column]?.text ?? "") || clean(behind.find((spot) => spot.text !== "")?.text ?? "")
  if (level3 === "" && text === "") return undefined
  const { level1, level2 } = above
  return { level1, level2, level3, text, ...readTarget(text, at("comparator"), at("measure")) }
}

const amountIn = (draft: Draft, field: Field, recording: Recording, decimals: number): Amount | undefined => {
  const spot = draft.cells.get(field)
  const read = spot === undefined ? undefined : readPrinted(spot.text)
  if (spot === undefined || read === undefined || Result.isFailure(read) || read.success.text === "") return undefined
  const { text, unit } = read.success
  const amount = makeAmount(text, unit !== undefined && isMoneyUnit(unit) ? unit : draft.unit, decimals)
  if (amount !== undefined)
    recording.place(amount, { ...placeOfCell(spot.cell, undefined), column: field, text: spot.text })
  return amount
}

const moneyFields = ["total", "appropriation", "otherFunds"] as const

const decimalsIn = ({ cells }: Draft): number =>
  Math.max(
    0,
    ...moneyFields.flatMap((field) => {
      const read = readPrinted(cells.get(field)?.text ?? "")
      return Result.isSuccess(read) ? [decimalsOf(read.success.text)] : []
    }),
  )

const targetOf = (draft: Draft, recording: Recording): PerformanceTarget => {
  const text = (field: Field): string => clean(draft.cells.get(field)?.text ?? "")
  const decimals = decimalsIn(draft)
  const [total, appropriation, otherFunds] = moneyFields.map((field) => amountIn(draft, field, recording, decimals))
  const year = /20\d\d/.exec(text("year"))?.[0]
  const target: PerformanceTarget = {
    project: text("project"),
    ...(text("unit") === "" ? {} : { unit: text("unit") }),
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(total === undefined ? {} : { total }),
    ...(appropriation === undefined ? {} : { appropriation }),
    ...(otherFunds === undefined ? {} : { otherFunds }),
    goal: text("goal"),
    indicators: draft.indicators,
  }
  recording.place(target, { ...placeOfCell(draft.first?.cell, undefined), text: target.project })
  return target
}

const startsTarget = (row: Row): boolean => row.some(({ text, origin }) => origin && fieldOf(text) === "project")

/** Reads the targets of one grid: it may hold one project, or several one below the other. */
const draftsOf = (grid: Grid, recording: Recording): readonly Draft[] => {
  const drafts: Draft[] = [newDraft()]
  let heads: ReadonlyMap<Head, number> | undefined
  const above: Above = { level1: "", level2: "" }
  for (const row of matrixOf(grid).rows) {
    let draft = drafts.at(-1)
    if (draft === undefined || (startsTarget(row) && draft.cells.has("project"))) {
      draft = newDraft()
      drafts.push(draft)
      heads = undefined
    }
    draft.first ??= row.find(({ text }) => text !== "")
    const found = headsIn(row)
    if (found !== undefined) {
      heads = found
      ;[above.level1, above.level2] = ["", ""]
      continue
    }
    if (heads === undefined) {
      readLabels(draft, row)
      continue
    }
    const indicator = readIndicator(row, heads, above)
    if (indicator === undefined) continue
    draft.indicators.push(indicator)
    const cell = row.find(({ text }) => text !== "")?.cell
    recording.place(indicator, { ...placeOfCell(cell, undefined), row: indicator.level3, text: indicator.text })
  }
  return drafts.filter(({ cells, indicators }) => cells.size > 0 || indicators.length > 0)
}

/** Reads grids of performance targets; `undefined` where no target is found in them. */
export const recogniseTargets = (grids: readonly Grid[], recording: Recording): TargetTable | undefined => {
  const targets = grids.flatMap((grid) => {
    const found = draftsOf(grid, recording).map((draft) => targetOf(draft, recording))
    if (found.length > 0) recording.understood(grid)
    return found
  })
  return targets.length === 0 ? undefined : { state: "filled", title: "", notes: [], targets }
}
