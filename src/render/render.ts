import type { Disclosure } from "../disclosure/index.ts"
import { bodyText } from "./layout/body-text.ts"
import { contentsText, coverText, signatureText } from "./layout/cover-text.ts"
import { contentsLine } from "./layout/heading-line.ts"

/**
 * Writes a disclosure in the text layout of its form: cover, contents list, headings, profile, tables, narrative,
 * glossary and signature. Recognising the text gives the same disclosure again.
 *
 * @example
 * ```ts
 * import { decodeDisclosure, render } from "gouji"
 * import * as Result from "effect/Result"
 *
 * const json = { kind: "budget", level: "unit", unit: "青岚县档案馆", fiscalYear: 2025, title: "青岚县档案馆2025年单位预算公开" }
 * render(Result.getOrThrow(decodeDisclosure(json))) // "青岚县档案馆2025年单位预算公开\n"
 * ```
 */
export const render = (disclosure: Disclosure): string =>
  [
    ...coverText(disclosure),
    ...contentsText(disclosure.contents.map(contentsLine)),
    ...bodyText(disclosure),
    ...signatureText(disclosure),
  ].join("\n\n") + "\n"
