import { deflateSync } from "node:zlib"
import { both } from "./both.ts"
import { type Html, tag, text } from "./markup.ts"
import { pageWords } from "./page-words.ts"

/**
 * Content that the page's script makes when it is looked at. Hundreds of disclosures in full are tens of megabytes, in
 * which a browser is slow; their markup repeats itself, and packed it is a tenth.
 */
export const pack = ({ markup }: Html): Html =>
  tag(
    "div",
    { class: "packed", "data-old": `${pageWords.oldBrowser.zh} ${pageWords.oldBrowser.en}` },
    tag("noscript", {}, tag("p", { class: "note" }, both(pageWords.needsScript))),
    tag("template", {}, text(deflateSync(markup).toString("base64"))),
  )
