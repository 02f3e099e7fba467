import forms from "../../../forms/sections.json" with { type: "json" }
import { fold } from "./fold.ts"
import { insidePattern } from "./pattern.ts"

const entries = forms.sections.map(({ key, scope, titles, notWhole }) => ({
  key,
  scope,
  notWhole: notWhole ?? [],
  patterns: titles.map(insidePattern),
}))

/** The words under which a contents list stands. */
export const isContentsTitle = (text: string): boolean => forms.contents.includes(fold(text))

const isNarrative = (part: string): boolean => part.split(".")[0] === "narrative" || part === "otherNotes"

const isInScope = (scope: string | undefined, part: string | undefined): boolean =>
  scope === undefined || (scope === "part" ? part === undefined : part !== undefined && isNarrative(part))

/**
 * What a heading is about, by the words of its title and the key of the part that it stands in; no part: the heading may
 * open one. `undefined` where the form data knows no such title.
 */
export const sectionKey = (title: string, part?: string): string | undefined => {
  const folded = fold(title).replace(/:$/, "")
  return entries.find(
    ({ scope, patterns, notWhole }) =>
      isInScope(scope, part) && !notWhole.includes(folded) && patterns.some(({ test }) => test(folded)),
  )?.key
}
