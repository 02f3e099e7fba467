import forms from "../../../forms/columns.json" with { type: "json" }
import type { Column } from "../../disclosure/index.ts"

/** What stands over the columns of a group: the first heading by which the forms know it. */
const groups: ReadonlyMap<string, string> = new Map(
  forms.columns.flatMap(({ key, headings: [heading] }) => (heading === undefined ? [] : [[key, heading]])),
)

/** The words over a column, from the widest to its own: a heading keeps those of its group before a space. */
const wordsOf = ({ key, heading }: Column): readonly string[] => {
  const [group = "", part] = key.split(".")
  const above = part === undefined ? undefined : groups.get(group)
  return [...(above === undefined ? [] : [above]), ...heading.split(" ").filter((word) => word !== "")]
}

const parts: readonly string[] = ["vehiclePurchase", "vehicleOperation"]

/** 购置费 and 运行费 stand under the heading that they are part of, as every form prints them. */
const underVehicles = (columns: readonly Column[], place: number): boolean => {
  const { key = "" } = columns[place] ?? {}
  const before = columns.slice(0, place).findLast((column) => !parts.includes(column.key))
  return parts.includes(key) && before?.key === "vehicles" && wordsOf(before).length > 1
}

/** The rows of headings over the columns of amounts, one list of cells for each row. */
export const headingRows = (columns: readonly Column[], least: number): readonly (readonly string[])[] => {
  const paths = columns.map((column, place) => [...(underVehicles(columns, place) ? [""] : []), ...wordsOf(column)])
  const height = Math.max(least, 1, ...paths.map(({ length }) => length))
  return Array.from({ length: height }, (_unused, row) => paths.map((path) => path[row] ?? ""))
}
