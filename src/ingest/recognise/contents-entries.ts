import type { ContentsEntry, Heading } from "../../disclosure/index.ts"
import { tidy } from "./fold.ts"
import { headingOf } from "./heading.ts"
import type { Outline, Section } from "./outline.ts"
import type { Recording } from "./recording.ts"
import { tableOfTitle } from "./table-title.ts"
import { placeAt } from "./tables/grid-context.ts"

const leaders = /[.．·…]{2,}\s*[-—]?\s*\d*\s*[-—]?$|(?<=\S)\s+\d{1,3}$/
const listNumber =
  /^[(（]?((?:\d{1,2}|表\s*[一二三四五六七八九十\d]+(?:-\d+)?)(?=\s*[)）.．、:：])|表\s*[一二三四五六七八九十\d]+(?:-\d+)?(?=\s))\s*[)）.．、:：]?\s*(?=\D|20\d\d年)(.*)$/s

/** Reads the contents list: number, title and depth of every entry, and the table that it announces. */
export const contentsEntries = ({ contents }: Outline, recording: Recording): readonly ContentsEntry[] =>
  contents.map(({ text, position }) => {
    const line = text.trim().replace(leaders, "")
    const heading = headingOf(line)
    const [, number = "", rest = line] = heading === undefined ? (listNumber.exec(line) ?? []) : []
    const title = heading?.title ?? tidy(rest)
    const table = tableOfTitle(title)
    const entry: ContentsEntry = {
      number: heading?.number ?? tidy(number),
      title,
      level: heading?.level ?? 3,
      ...(table === undefined ? {} : { table }),
    }
    recording.place(entry, { ...placeAt(position), text: text.trim() })
    return entry
  })

/** The headings of the body in reading order. */
export const headingsOf = (sections: readonly Section[], recording: Recording): readonly Heading[] =>
  sections.flatMap(({ number, title, level, position, children }) => {
    const heading: Heading = { number, title, level }
    recording.place(heading, { ...placeAt(position), text: title })
    return [heading, ...headingsOf(children, recording)]
  })
