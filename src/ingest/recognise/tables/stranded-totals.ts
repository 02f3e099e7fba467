import { isTotalName, knownLine } from "./line-names.ts"
import type { RawRow } from "./raw-rows.ts"

const isBlank = ({ amounts }: RawRow): boolean => amounts.every(({ text }) => text === "")
const isNameless = ({ name, codes, project }: RawRow): boolean =>
  name === "" && project === "" && codes.every((code) => code === "")
const isTotal = ({ name }: RawRow): boolean => isTotalName(name) || knownLine(name)?.total === true

/**
 * Where three blocks stand side by side, the label of a total reaches over two of them, and its amount stands in the
 * last: “公用经费合计”. The amounts of a nameless part of a row belong to the total before it that has none.
 */
export const withStrandedTotals = (parts: readonly RawRow[]): readonly RawRow[] => {
  const own = [...parts]
  parts.forEach((part, i) => {
    if (!isNameless(part) || isBlank(part)) return
    const at = own.slice(0, i).findLastIndex((before) => !isNameless(before))
    const total = own[at]
    if (total === undefined || !isTotal(total) || !isBlank(total) || total.amounts.length !== part.amounts.length)
      return
    own[at] = {
      ...total,
      amounts: total.amounts.map((amount, k) => ({
        ...amount,
        cell: part.amounts[k]?.cell,
        text: part.amounts[k]?.text ?? "",
      })),
    }
    own[i] = { ...part, amounts: part.amounts.map((amount) => ({ ...amount, text: "" })) }
  })
  return own
}
