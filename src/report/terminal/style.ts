import type { Severity } from "../../rules/rule.ts"

type Paint = (text: string) => string

/** How parts of a report are set off from each other on a terminal. */
export interface Style {
  readonly strong: Paint
  readonly faint: Paint
  readonly severity: Readonly<Record<Severity, Paint>>
  readonly good: Paint
}

const unchanged: Paint = (text) => text
const ansi =
  (open: number, close: number): Paint =>
  (text) =>
    text === "" ? "" : `\u001b[${open}m${text}\u001b[${close}m`

/** Text as it is. */
export const plainStyle: Style = {
  strong: unchanged,
  faint: unchanged,
  severity: { error: unchanged, warning: unchanged, info: unchanged },
  good: unchanged,
}

/** The sixteen colours that every terminal has, so that the user's theme decides how they look. */
export const colourStyle: Style = {
  strong: ansi(1, 22),
  faint: ansi(2, 22),
  severity: { error: ansi(31, 39), warning: ansi(33, 39), info: ansi(36, 39) },
  good: ansi(32, 39),
}
