import { type Html, tag, text } from "../markup.ts"

/** A bar, or two that follow one another: parts of the whole width, in hundredths. */
export interface Bar {
  readonly label: string
  readonly caption: string
  readonly pieces: readonly { readonly name: string; readonly from: number; readonly size: number }[]
}

const percent = (hundredths: number): string => `${Number(hundredths.toFixed(2))}%`

/**
 * Horizontal bars as a table: a line for each label, the number beside its bar. Words and numbers stay words and
 * numbers, so that they fit a phone, print, and are read aloud.
 */
export const barTable = (bars: readonly Bar[]): Html =>
  tag(
    "table",
    { class: "bars", lang: "zh-CN" },
    tag(
      "tbody",
      {},
      ...bars.map(({ label, caption, pieces }) =>
        tag(
          "tr",
          {},
          tag("th", { scope: "row" }, text(label)),
          tag(
            "td",
            { class: "track", "aria-hidden": "true" },
            tag(
              "div",
              {},
              ...pieces.map(({ name, from, size }) =>
                tag("i", { class: name, style: `left:${percent(from)};width:${percent(size)}` }),
              ),
            ),
          ),
          tag("td", { class: "n" }, text(caption)),
        ),
      ),
    ),
  )
