import type { MoneyUnit } from "../../../money/index.ts"
import type { ReaderWarning } from "../../source-document.ts"
import { textsOf } from "./matrix.ts"
import type { TitledGrid } from "./titled-grids.ts"

/** The unit of most captions: what a table means whose own caption names none. */
export const usualUnit = (grids: readonly TitledGrid[]): MoneyUnit => {
  const units = grids.flatMap(({ caption }) => caption.unit ?? [])
  return units.filter((unit) => unit === "元").length * 2 > units.length ? "元" : "万元"
}

const headingUnit = /[(（](?:单位[:：])?(元|万元|亿元)[)）]/

/** The unit that a table names itself: in its caption, or in brackets in its headings. */
export const ownUnit = ({ caption, matrix }: TitledGrid): MoneyUnit | undefined => {
  if (caption.unit !== undefined) return caption.unit
  const found = headingUnit.exec(matrix.rows.slice(0, 4).flatMap(textsOf).join(" "))?.[1]
  return found === "元" || found === "万元" || found === "亿元" ? found : undefined
}

/** Warns that a table's unit was taken from its neighbours. */
export const unitMissing = ({ caption, grid }: TitledGrid, unit: MoneyUnit): ReaderWarning => ({
  code: "unit-missing",
  message: {
    zh: `“${caption.title ?? ""}”没有写明金额单位，按${unit}读取。请核对。`,
    en: `"${caption.title ?? ""}" does not say its unit of measure; it was read as ${unit}. Check it.`,
  },
  position: grid.position,
})
