import type { Disclosure } from "../disclosure/index.ts"

/** Writes a disclosure in the text layout of its form. */
export const render = (disclosure: Disclosure): string => disclosure.title
