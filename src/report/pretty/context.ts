import type { Language } from "../language.ts"
import type { RuleInfo } from "../run-report.ts"
import type { Style } from "../terminal/style.ts"
import type { Words } from "./words.ts"

/** How much a report says: a line for each document; what was found; that and everything behind it. */
export type Detail = "quiet" | "normal" | "verbose"

/** What every part of a report needs to write its lines. */
export interface Context {
  readonly language: Language
  readonly words: Words
  readonly style: Style
  readonly width: number
  readonly detail: Detail
  readonly ruleOf: (id: string) => RuleInfo | undefined
}

/** A count with a comma before every three digits. */
export const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ",")
