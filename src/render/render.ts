import type { Disclosure } from "../disclosure/index.ts"
import { bodyText } from "./layout/body-text.ts"
import { contentsText, coverText, signatureText } from "./layout/cover-text.ts"
import { contentsLine } from "./layout/heading-line.ts"

/**
 * Writes a disclosure in the text layout of its form: cover, contents list, headings, profile, tables, narrative,
 * glossary and signature. Recognising the text gives the same disclosure again.
 */
export const render = (disclosure: Disclosure): string =>
  [
    ...coverText(disclosure),
    ...contentsText(disclosure.contents.map(contentsLine)),
    ...bodyText(disclosure),
    ...signatureText(disclosure),
  ].join("\n\n") + "\n"
