import * as Result from "effect/Result"
import type { DamagedFile, LimitExceeded } from "../../file-errors.ts"
import { walkXml } from "../../opc/xml.ts"
import type { Calendar } from "../number-format/date.ts"

/** A sheet as the workbook lists it; `relationship` leads to its part. */
export interface ListedSheet {
  readonly name: string
  readonly relationship: string
  readonly hidden: boolean
}

/** What a workbook says about all its sheets. */
export interface WorkbookPart {
  readonly sheets: readonly ListedSheet[]
  readonly calendar: Calendar
}

const isTrue = (text: string | undefined): boolean => text === "1" || text === "true"

/** Reads the list of sheets. */
export const readWorkbook = (
  bytes: Uint8Array,
  part: string,
): Result.Result<WorkbookPart, DamagedFile | LimitExceeded> => {
  const sheets: ListedSheet[] = []
  let calendar: Calendar = 1900
  const walked = walkXml(bytes, part, {
    open: ({ name, attribute }) => {
      if (name === "workbookPr" && isTrue(attribute("date1904"))) calendar = 1904
      if (name === "sheet")
        sheets.push({
          name: attribute("name") ?? "",
          relationship: attribute("id") ?? "",
          hidden: (attribute("state") ?? "visible") !== "visible",
        })
      return undefined
    },
  })
  return Result.map(walked, () => ({ sheets, calendar }))
}
