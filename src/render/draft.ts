import words from "../../forms/layout.json" with { type: "json" }
import type { Disclosure } from "../disclosure/index.ts"
import { captioned } from "./draft/captions.ts"
import { contentsOf } from "./draft/contents.ts"
import { draftNarrative } from "./draft/draft-narrative.ts"
import type { Drafting, Reasons } from "./draft/drafting.ts"
import { draftParts, headingsOf } from "./draft/outline.ts"
import { proseFor } from "./draft/prose.ts"
import { operatingExpensesOf } from "./draft/sections/operating.ts"
import { tellers } from "./draft/tellers.ts"
import { fill } from "./layout/fill.ts"

/** What a draft may draw on besides the data of the year. */
export interface DraftOptions {
  /** last year's disclosure of the same unit: what changes are told against */
  readonly prior?: Disclosure
  /** the budget that final accounts settle: what completion is told of */
  readonly budget?: Disclosure
  /** why a number became what it is: asked for each change and each budget not met; without a reason none is written */
  readonly reasons?: Reasons
}

/**
 * Writes the words of a disclosure: title, contents list, headings, and a narrative that states what its tables and
 * figures say, with the statements that its sentences make.
 * What stood there of these is replaced; of projects that it described, basis and allocation are kept.
 *
 * @example
 * ```ts
 * import { decodeDisclosure, draft } from "gouji"
 * import * as Result from "effect/Result"
 *
 * const procurement = { total: { value: "18.60", unit: "万元" }, goods: { value: "18.60", unit: "万元" } }
 * const json = { kind: "budget", level: "unit", unit: "青岚县档案馆", fiscalYear: 2025, procurement }
 * const drafted = draft(Result.getOrThrow(decodeDisclosure(json)))
 * drafted.title // "青岚县档案馆2025年单位预算公开"
 * drafted.narrative.sections.at(-2)?.paragraphs // ["青岚县档案馆2025年政府采购预算18.60万元，其中：政府采购货物预算18.60万元。"]
 * drafted.narrative.statements[0]?.subject // { measure: "procurement", fund: "all", part: "total" }
 * ```
 */
export const draft = (disclosure: Disclosure, { prior, budget, reasons }: DraftOptions = {}): Disclosure => {
  const prose = proseFor(disclosure)
  if (prose === undefined) return disclosure
  const { unit, fiscalYear: year, level } = disclosure
  const values = { unit, year, last: year - 1, level: words.level[level] }
  const drafting: Drafting = { disclosure, prior, budget, reasons, prose, values }
  const parts = draftParts(drafting, tellers)
  const { threePublicCounts, operatingExpenses: _given, procurement, stateAssets, performance, ...rest } = disclosure
  const operatingExpenses = operatingExpensesOf(drafting)
  const tables = captioned(drafting)
  const { narrative, matters } = draftNarrative(parts, {
    ...(threePublicCounts === undefined ? {} : { threePublicCounts }),
    ...(operatingExpenses === undefined ? {} : { operatingExpenses }),
    ...(procurement === undefined ? {} : { procurement }),
    ...(stateAssets === undefined ? {} : { stateAssets }),
    ...(performance === undefined ? {} : { performance }),
  })
  return {
    ...rest,
    tables,
    title: disclosure.title === "" ? fill(prose.title, values) : disclosure.title,
    contents: contentsOf(parts, { ...disclosure, tables }, prose.numberedParts),
    headings: headingsOf(parts),
    narrative,
    ...matters,
  }
}
