import { type Disclosure, pointersOf, type SourceMap } from "../../disclosure/index.ts"
import { factGroups } from "../../facts/index.ts"
import type { Language } from "../language.ts"
import { csvOf } from "./cells.ts"

const columns = [
  "file",
  "unit",
  "disclosureYear",
  "kind",
  "level",
  "name",
  "quantity",
  "measure",
  "fund",
  "part",
  "stage",
  "year",
  "code",
  "economy",
  "project",
  "value",
  "unitOfMeasure",
  "decimals",
  "medium",
  "page",
  "line",
  "path",
] as const

/** A disclosure whose facts are written, and where they were printed if that is known. */
export interface DisclosureOfFile {
  readonly file: string
  readonly disclosure: Disclosure
  readonly sources?: SourceMap
}

type Row = Readonly<Partial<Record<(typeof columns)[number], string | number | undefined>>>

const rowsOf = ({ file, disclosure, sources = {} }: DisclosureOfFile, language: Language): readonly Row[] => {
  const pointers = pointersOf(disclosure)
  const { unit, fiscalYear, kind, level } = disclosure
  return factGroups(disclosure).flatMap(({ fact, name, reports }) =>
    reports.map(({ amount, medium }) => {
      const path = pointers.get(amount) ?? ""
      return {
        ...{ file, unit, disclosureYear: fiscalYear, kind, level },
        name: name[language],
        ...fact,
        value: amount.text,
        unitOfMeasure: amount.unit,
        decimals: amount.decimals,
        medium,
        page: sources[path]?.page,
        line: sources[path]?.line,
        path,
      }
    }),
  )
}

/**
 * The facts of disclosures as CSV, for analysts: one row for each place that prints a fact, so that repeated facts can
 * be told by equal coordinates. A blank value is a blank cell, which is not zero.
 */
export const toFactsCsv = (disclosures: readonly DisclosureOfFile[], language: Language): string =>
  csvOf(
    columns,
    disclosures.flatMap((one) => rowsOf(one, language)),
  )
