import { writeFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { readCsv, type Row, textOf } from "./csv.ts"
import { entryOf, type Json } from "./entry.ts"
import { revenueOf } from "./revenue.ts"
import { corroborationOf, sourceOf } from "./sources.ts"

// Writes catalogue/*.json from a folder of CSV files: node tools/catalogue/index.ts FOLDER

const directory = resolve(import.meta.dirname, "../../catalogue")

const mappingOf = (rows: readonly Row[]): readonly Json[] => {
  const codes = new Set(rows.map((row) => textOf(row, "department_code")))
  const target = (code: string, unitType: string) =>
    rows.find((row) => textOf(row, "department_code") === code && textOf(row, "unit_type") === unitType)
  return [...codes].map((code) => {
    const [administrative, institution] = [target(code, "行政单位"), target(code, "事业单位")]
    return {
      department: code,
      ...(administrative === undefined ? {} : { administrative: textOf(administrative, "government_code") }),
      ...(institution === undefined ? {} : { institution: textOf(institution, "government_code") }),
    }
  })
}

const sourcesOf = (rows: readonly Row[]): Json =>
  Object.fromEntries(rows.flatMap((row) => [sourceOf(row), corroborationOf(row)]).filter((source) => source !== undefined))

const write = (file: string, about: string, sources: Json, entries: readonly Json[]): void => {
  const head = JSON.stringify({ about, sources }, null, 2).replace(/\n}$/, "")
  const lines = entries.map((entry) => `    ${JSON.stringify(entry)}`).join(",\n")
  writeFileSync(join(directory, file), `${head},\n  "entries": [\n${lines}\n  ]\n}\n`)
}

const classifications = [
  ["functional", "支出功能分类科目"],
  ["economic-department", "部门预算支出经济分类科目"],
  ["economic-government", "政府预算支出经济分类科目"],
] as const

const aboutCodes = [
  "Where an entry has a source, that disclosure prints the code and name, and attested lists the years in which any does.",
  "Without a source they are recalled and not checked against the official book, with high confidence unless it says medium.",
  "All year bounds are recalled: those of an approximate entry may be off by one; a bound that is missing is not known.",
  "The list is not complete: a code that is missing here may exist.",
].join(" ")

const aboutRevenue = "收入、结转结余和合计各行. Lines of income and balances, with the names that disclosures print for them."

const aboutMapping =
  "部门预算支出经济分类与政府预算支出经济分类对照. The government code that a departmental code goes to, for administrative units (行政单位) and institutions (事业单位). Recalled, not checked against the official table; a pair that is missing is not known."

const writeAll = (folder: string): void => {
  for (const [name, title] of classifications) {
    const rows = readCsv(folder, `${name}.csv`)
    write(`${name}.json`, `${title}. ${aboutCodes}`, sourcesOf(rows), rows.map(entryOf))
  }
  const revenue = readCsv(folder, "revenue.csv")
  write("revenue.json", aboutRevenue, sourcesOf(revenue), revenue.map(revenueOf))
  write("economic-mapping.json", aboutMapping, {}, mappingOf(readCsv(folder, "mapping-economic.csv")))
}

const folder = process.argv[2]
if (folder === undefined) {
  console.error("usage: node tools/catalogue/index.ts FOLDER")
  process.exitCode = 2
} else {
  writeAll(folder)
}
