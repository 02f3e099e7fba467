import type { Disclosure, RowTable } from "../../../disclosure/index.ts"
import type { Text } from "../../../rules/rule.ts"
import { harmless } from "../../terminal/harmless.ts"
import { pageWords } from "../page-words.ts"
import { type Amount, convert, type Decimal, formatDecimal, isMoney, toQuantity } from "../../../money/index.ts"

/** An amount of money in 万元, in which all pictures are drawn. */
export const inWan = (amount: Amount | undefined): Decimal | undefined => {
  const quantity = amount === undefined ? undefined : toQuantity(amount)
  return quantity !== undefined && isMoney(quantity) ? convert(quantity, "万元").value : undefined
}

/** An amount in 万元 beside a picture: to the hundred yuan, for the tables below it have every digit. */
export const wanText = (value: Decimal): string => formatDecimal(value, { decimals: 2, separator: "," })

/** A share in per cent beside a picture; "" of nothing. */
export const shareText = (part: Decimal, whole: Decimal | undefined): string =>
  whole === undefined || whole.isZero() ? "" : `${formatDecimal(part.div(whole).times(100), { decimals: 1 })}%`

/** The table that pictures of expenditure are drawn from, and whether it is the one of all funds. */
export interface ExpenditureTable {
  readonly table: RowTable & { readonly state: "filled" }
  readonly isWhole: boolean
}

/** The expenditure of all funds; where it is not disclosed, that of the general public budget. */
export const expenditureOf = ({ tables }: Disclosure): ExpenditureTable | undefined => {
  const { expenditure, generalBudgetExpenditure } = tables
  if (expenditure?.state === "filled") return { table: expenditure, isWhole: true }
  return generalBudgetExpenditure?.state === "filled" ? { table: generalBudgetExpenditure, isWhole: false } : undefined
}

/** The unit of a picture of expenditure, and its table where that is not the one of all funds. */
export const notesOf = ({ table, isWhole }: ExpenditureTable): readonly Text[] => {
  const { zh, en } = pageWords.takenFrom
  const title = harmless(table.title)
  return [pageWords.flowUnit, ...(isWhole ? [] : [{ zh: `${zh}《${title}》`, en: `${en} “${title}”` }])]
}
