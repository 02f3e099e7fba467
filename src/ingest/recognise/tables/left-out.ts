import type { Reason, Unrecognised } from "../unrecognised.ts"
import { labelOf } from "./caption.ts"
import { isTooLarge, textsOf } from "./matrix.ts"
import type { TitledGrid } from "./titled-grids.ts"

const textOfGrid = ({ matrix }: TitledGrid): string => matrix.rows.map((row) => textsOf(row).join(" ")).join("\n")

/** A table that was not taken over, and why not. */
export const leftOut = (titled: TitledGrid, reason: Reason): Unrecognised => ({
  text: [labelOf(titled.caption), textOfGrid(titled)].filter((part) => part !== "").join("\n"),
  position: titled.grid.position,
  reason,
})

const tooLarge: Reason = { zh: "表格过大，没有读取", en: "the table is too large to be read" }
/** Why a grid is no table that is known. */
export const unknownTitle = ({ grid, caption: { title } }: TitledGrid): Reason =>
  isTooLarge(grid)
    ? tooLarge
    : title === undefined
      ? { zh: "表格没有表名，无法判断是哪张表", en: "the table has no title that tells what it is" }
      : { zh: `不认识的表名“${title}”`, en: `no table of this title is known: ${title}` }
export const repeated: Reason = {
  zh: "同名的表已经出现过，只取第一张有数据的",
  en: "a table of this name stands before it; only the first with data is taken",
}
const noAmounts: Reason = { zh: "表格没有金额栏", en: "the table has no column of amounts" }
/** Why a grid of a known title gave no table. */
export const withoutAmounts = ({ grid }: TitledGrid): Reason => (isTooLarge(grid) ? tooLarge : noAmounts)
export const withoutTargets: Reason = { zh: "没有读出绩效目标", en: "no performance targets were found in it" }
