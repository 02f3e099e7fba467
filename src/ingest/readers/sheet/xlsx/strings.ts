import * as Result from "effect/Result"
import type { DamagedFile, LimitExceeded } from "../../file-errors.ts"
import { walkXml } from "../../opc/xml.ts"
import { textRuns } from "./text-runs.ts"

/** The strings that the sheets of a workbook refer to by number. */
export const readStrings = (
  bytes: Uint8Array,
  part: string,
): Result.Result<readonly string[], DamagedFile | LimitExceeded> => {
  const strings: string[] = []
  const runs = textRuns()
  const walked = walkXml(bytes, part, {
    open: (tag) => {
      runs.open(tag)
      return undefined
    },
    close: (name) => {
      runs.close(name)
      if (name === "si") strings.push(runs.take())
    },
    text: runs.text,
  })
  return Result.map(walked, () => strings)
}
