import type { ReaderWarning } from "../../source-document.ts"

const warning = (code: string, sheet: string, zh: string, en: string): ReaderWarning => ({
  code,
  message: { zh: `工作表“${sheet}”：${zh}`, en: `Sheet “${sheet}”: ${en}` },
  position: { sheet },
})

export const hiddenSheet = (sheet: string) =>
  warning("hidden-sheet", sheet, "整张表被隐藏，未读取。", "the whole sheet is hidden and was not read.")

export const hiddenCells = (sheet: string, count: number) =>
  warning(
    "hidden-cells",
    sheet,
    `隐藏的行或列中有 ${count} 个有内容的单元格，未读取。`,
    `${count} filled cells in hidden rows or columns were not read.`,
  )

export const coveredCells = (sheet: string, count: number) =>
  warning(
    "covered-cells",
    sheet,
    `合并单元格盖住了 ${count} 个有内容的单元格，未读取。`,
    `${count} filled cells lie under merged cells and were not read.`,
  )

export const uncomputed = (sheet: string, count: number) =>
  warning(
    "formula-without-value",
    sheet,
    `有 ${count} 个公式没有保存计算结果，按空白读取。请用表格软件打开并保存后再试。`,
    `${count} formulas were saved without their results and read as blank. Open and save the file in a spreadsheet program.`,
  )

export const unreadSheet = (sheet: string) =>
  warning(
    "unread-sheet",
    sheet,
    "不是单元格表（如图表页），未读取。",
    "it has no cells (a chart, for example) and was not read.",
  )
