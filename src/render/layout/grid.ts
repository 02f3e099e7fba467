/** The lines of a grid: a tab behind each cell, so that a last cell that is blank is still a cell. */
export const gridLines = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell) => `${cell}\t`).join("")).join("\n")
