import type { Anchor } from "./anchors.ts"
import { type Context, findingId, worstOf } from "./context.ts"
import { all, type Attributes, type Html, tag, text } from "./markup.ts"
import { pageWords } from "./page-words.ts"
import { both } from "./both.ts"

/** The attributes of something that findings or their numbers are about. */
export const markAttributes = (anchor: Anchor | undefined, name: string, context: Context): Attributes => {
  if (anchor === undefined) return name === "" ? {} : { class: name }
  const mark = anchor.findings.length === 0 ? "operand" : `mark ${worstOf(context, anchor.findings)}`
  return { id: anchor.id, class: name === "" ? mark : `${name} ${mark}`, tabindex: -1 }
}

/** Content that leads back to its finding; further findings about it follow as numbers. */
export const markLinks = (anchor: Anchor | undefined, content: Html, context: Context): Html => {
  const [first, ...others] = anchor?.findings ?? []
  if (first === undefined) return content
  const label = tag("span", { class: "sr" }, text(" ("), both(pageWords.back), text(")"))
  return all([
    tag("a", { href: `#${findingId(context, first)}` }, content, label),
    ...others.map((index) =>
      tag("sup", {}, tag("a", { href: `#${findingId(context, index)}` }, text(String(index + 1)), label)),
    ),
  ])
}
