/** The three cells of a code: 2012601 → 201 · 26 · 01. */
const split = (code: string): readonly string[] => [code.slice(0, 3), code.slice(3, 5), code.slice(5, 7)]

/** A code as it was printed, its parts under the levels that they tell: the class first, the rest up to the code's own. */
const printedCells = (printed: string, code: string): readonly string[] => {
  const parts = printed.split(" ")
  if (parts.length >= 3) return parts.slice(0, 3)
  const own = code.length <= 3 ? 0 : code.length <= 5 ? 1 : 2
  const cells = ["", "", ""]
  const [first = "", second] = parts
  if (second === undefined) cells[own] = first
  else {
    cells[first.length === 3 ? 0 : own - 1] = first
    cells[own] = second
  }
  return cells
}

/** The code cells of a row. */
export const codeCells = (code: string | undefined, printed: string | undefined): readonly string[] =>
  code === undefined ? ["", "", ""] : printed === undefined ? split(code) : printedCells(printed, code)
