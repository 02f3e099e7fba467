import * as Result from "effect/Result"
import type { SourceDocument } from "../../../source-document.ts"
import { noText } from "../../file-errors.ts"
import { cellBudget } from "../../flow/budget.ts"
import { officeDefaults } from "../../office-options.ts"
import { walkXml } from "../../opc/xml.ts"
import type { ReadError, ReadOptions } from "../../reader.ts"
import { blocksOfSheets } from "../sheet-blocks.ts"
import { gatherSheets } from "./gather.ts"

/** Reads an XML workbook of Excel 2003, which programs hand out under the name .xls. */
export const readXml2003 = (bytes: Uint8Array, options: ReadOptions = {}): Result.Result<SourceDocument, ReadError> =>
  Result.gen(function* () {
    const budget = cellBudget(options.maxCells ?? officeDefaults.maxCells)
    const gathered = gatherSheets(budget)
    yield* walkXml(bytes, "XML", gathered)
    const { blocks, warnings } = yield* blocksOfSheets(gathered.sheets(), budget)
    return blocks.length === 0 ? yield* Result.fail(noText()) : { format: "xls", blocks, warnings }
  })
