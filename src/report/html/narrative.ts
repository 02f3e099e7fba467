import type { Disclosure } from "../../disclosure/index.ts"
import type { Context } from "./context.ts"
import { markAttributes, markLinks } from "./marks.ts"
import { all, type Html, tag, text } from "./markup.ts"

/** A paragraph with its marked passages; one that begins inside another one only leaves its name there. */
const paragraph = (printed: string, section: number, index: number, context: Context): Html => {
  const pieces: Html[] = []
  let end = 0
  for (const passage of context.anchors.passagesIn(section, index)) {
    if (passage.start < end) {
      pieces.push(tag("span", { id: passage.id }))
      continue
    }
    pieces.push(text(printed.slice(end, passage.start)))
    const words = text(printed.slice(passage.start, passage.end))
    pieces.push(tag("mark", markAttributes(passage, "", context), markLinks(passage, words, context)))
    end = passage.end
  }
  return tag("p", {}, ...pieces, text(printed.slice(end)))
}

/** The narrative as it is printed, the sentences that findings are about marked. */
export const narrativeSection = ({ narrative }: Disclosure, context: Context): Html =>
  all(
    narrative.sections.map(({ number, title, paragraphs }, section) => {
      const anchor = context.anchors.at(`/narrative/sections/${section}`)
      const heading = number === undefined ? title : `${number}、${title}`
      return tag(
        "div",
        markAttributes(anchor, "prose", context),
        tag("h4", {}, markLinks(anchor, text(heading), context)),
        ...paragraphs.map((printed, index) => paragraph(printed, section, index, context)),
      )
    }),
  )

/** The headings and the contents list, where a finding is about one of them. */
export const outlineSection = ({ headings, contents }: Disclosure, context: Context): Html | undefined => {
  const items = (["headings", "contents"] as const).flatMap((part) =>
    (part === "headings" ? headings : contents).flatMap(({ number, title }, index) => {
      const anchor = context.anchors.at(`/${part}/${index}`)
      if (anchor === undefined) return []
      const words = text([number, title].filter((piece) => piece !== "").join(" "))
      return [tag("li", {}, tag("span", markAttributes(anchor, "", context), markLinks(anchor, words, context)))]
    }),
  )
  return items.length === 0 ? undefined : tag("ul", { lang: "zh-CN" }, ...items)
}
