/** A row's code: joined as its place makes it, and as printed where that is another one. */
export interface RestoredCode {
  readonly code: string
  readonly printed?: string
}

/** The codes of the rows above, by level: what an incomplete code belongs to. */
interface Above {
  readonly class: string
  readonly section: string
}

const pad = (part: string): string => part.padStart(2, "0")

/** The parts below a class that a code cell holds: “03”, “3”, “20103” and “2010301” all end in what counts. */
const tail = (part: string, above: string): string =>
  part.length > 2 && part.startsWith(above) ? part.slice(above.length) : part

const restore = (parts: readonly string[], above: Above): string => {
  const [first = "", second = "", third = ""] = parts
  if (second === "" && third === "")
    return first.length < 3 && above.section !== "" ? above.section + pad(first) : first
  const group = first === "" ? above.class : first
  if (third === "") return second.length > 3 ? second : group + pad(tail(second, group))
  if (third.length > 3) return third
  // Some forms repeat the class where the section belongs; the section is then that of the rows above.
  const isRepeated = second === group || second === ""
  const section = isRepeated && above.section.startsWith(group) ? above.section : group + pad(tail(second, group))
  return section + pad(third)
}

/** Restores the codes of a table's rows in their order. A row without a code has none, and ends nothing. */
export const restoreCodes = (rows: readonly (readonly string[])[]): readonly (RestoredCode | undefined)[] => {
  let above: Above = { class: "", section: "" }
  return rows.map((cells) => {
    const parts = cells.filter((cell) => cell !== "")
    if (parts.length === 0) return undefined
    const code = restore(cells, above)
    if (code.length === 3) above = { class: code, section: "" }
    if (code.length === 5) above = { class: code.slice(0, 3), section: code }
    if (code.length === 7) above = { class: code.slice(0, 3), section: code.slice(0, 5) }
    return parts.join("") === code || parts.at(-1) === code ? { code } : { code, printed: parts.join(" ") }
  })
}
