import { type FormatSection, parseFormat } from "../number-format/section.ts"

/** Formats that XML workbooks of 2003 call by name. */
const named: ReadonlyMap<string, string> = new Map([
  ["General Number", "General"],
  ["General Date", "yyyy/m/d h:mm"],
  ["Long Date", 'yyyy"年"m"月"d"日"'],
  ["Medium Date", "yyyy/m/d"],
  ["Short Date", "yyyy/m/d"],
  ["Fixed", "0.00"],
  ["Standard", "#,##0.00"],
  ["Percent", "0.00%"],
  ["Scientific", "0.00E+00"],
])

/** Reads a format by its name or its code. */
export const formatOf = (code: string): readonly FormatSection[] => parseFormat(named.get(code) ?? code)
