import { acceptedNotes, type Note, suppressionNotes } from "../accepted.ts"
import type { RunReport } from "../run-report.ts"
import { both } from "./both.ts"
import type { Context } from "./context.ts"
import { all, type Html, tag } from "./markup.ts"

const noteHtml = ({ heading, items }: Note): Html =>
  items.length === 0
    ? tag("p", { class: "note" }, both(heading))
    : tag(
        "details",
        { class: "note", open: true },
        tag("summary", {}, both(heading)),
        tag("ul", {}, ...items.map((item) => tag("li", {}, both(item)))),
      )

/** What a document's findings leave out, and why. */
export const acceptedPart = ({ document, ruleOf }: Context): Html => all(acceptedNotes(document, ruleOf).map(noteHtml))

/** The suppressions that nobody needs, or that count no longer. */
export const suppressionsSection = (report: RunReport): Html | undefined => {
  const notes = suppressionNotes(report)
  return notes.length === 0 ? undefined : tag("section", { class: "document" }, ...notes.map(noteHtml))
}
