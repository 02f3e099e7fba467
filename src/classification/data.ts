import departmentalEconomic from "../../catalogue/economic-department.json" with { type: "json" }
import governmentEconomic from "../../catalogue/economic-government.json" with { type: "json" }
import functional from "../../catalogue/functional.json" with { type: "json" }
import { type Classification, isCode, levelOf } from "./code.ts"
import type { CatalogueEntry } from "./entry.ts"

/** An entry as it stands in the files under catalogue/; a test holds the files to it. */
export interface EntryJson {
  readonly code: string
  readonly name: string
  readonly funds?: string | undefined
  readonly from?: number | undefined
  readonly to?: number | undefined
  readonly approximate?: boolean | undefined
  readonly source?: string | undefined
  readonly confidence?: string | undefined
  readonly attested?: readonly number[] | undefined
  readonly corroboratedBy?: string | undefined
  readonly note?: string | undefined
}

const files: Readonly<Record<Classification, { readonly entries: readonly EntryJson[] }>> = {
  functional,
  departmentalEconomic,
  governmentEconomic,
}

/** The entries of a classification, in the order of the files. */
export const entriesIn = (classification: Classification): readonly EntryJson[] => files[classification].entries

/** An entry of the catalogue from its file. */
export const readEntry = <K extends Classification>(
  classification: K,
  json: EntryJson,
): readonly CatalogueEntry<K>[] => {
  const {
    code,
    name,
    funds,
    from,
    to,
    approximate = false,
    source,
    confidence,
    attested = [],
    corroboratedBy,
    note,
  } = json
  if (!isCode(classification, code)) return []
  return [
    {
      code,
      level: levelOf(code),
      name,
      approximate,
      confidence: confidence === "medium" ? "medium" : "high",
      attested,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...(funds === "personnel" || funds === "operating" ? { funds } : {}),
      ...(source === undefined ? {} : { source }),
      ...(corroboratedBy === undefined ? {} : { corroboratedBy }),
      ...(note === undefined ? {} : { note }),
    },
  ]
}
