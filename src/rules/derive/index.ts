import type { Operator } from "../language/operator.ts"
import { amounts, amountsExcept } from "./amounts.ts"
import { priorYear, publishedBudget, unitTotals } from "./across.ts"
import { areaParts } from "./area-parts.ts"
import { codeLinks } from "./code-links.ts"
import { cataloguedRows, codedRows, codeNames } from "./coded-rows.ts"
import { compilers } from "./compilers.ts"
import { countedParts } from "./counted-parts.ts"
import { emptyNotes } from "./empty-notes.ts"
import { facts } from "./facts.ts"
import { headingLevels } from "./heading-levels.ts"
import { headingYears } from "./heading-years.ts"
import { knownNames } from "./known-names.ts"
import { listed } from "./listed.ts"
import { listedHeadings } from "./listed-headings.ts"
import { numberedLists } from "./numbered-lists.ts"
import { partedCodes } from "./parted-codes.ts"
import { repeatedRows } from "./repeated-rows.ts"
import { spokenYears } from "./spoken-years.ts"
import { summaryClasses } from "./summary-classes.ts"
import { summaryTotals } from "./summary-totals.ts"
import { tableColumns } from "./table-columns.ts"
import { textMatches } from "./text-matches.ts"
import { titles } from "./titles.ts"
import { unpairedMarks } from "./unpaired-marks.ts"
import { assetYears, projectPeriods } from "./years.ts"

/** The operators that derive items from a whole disclosure: facts, titles, codes, texts. */
export const derivedOperators: readonly Operator[] = [
  amounts,
  amountsExcept,
  areaParts,
  cataloguedRows,
  codedRows,
  codeLinks,
  codeNames,
  compilers,
  countedParts,
  emptyNotes,
  facts,
  headingLevels,
  headingYears,
  knownNames,
  listed,
  listedHeadings,
  numberedLists,
  partedCodes,
  repeatedRows,
  spokenYears,
  summaryClasses,
  summaryTotals,
  tableColumns,
  textMatches,
  titles,
  unpairedMarks,
  assetYears,
  projectPeriods,
  priorYear,
  publishedBudget,
  unitTotals,
]
