import { both } from "../both.ts"
import type { Context } from "../context.ts"
import { all, type Html, tag, text } from "../markup.ts"
import { cellsChart } from "./cells.ts"
import { changesChart } from "./changes.ts"
import type { Chart } from "./chart.ts"
import { flowsChart } from "./flows.ts"
import { structureChart } from "./structure.ts"

const figure = ({ title, notes, picture, said }: Chart): Html =>
  tag(
    "figure",
    {},
    tag("figcaption", {}, both(title), tag("small", {}, all(notes.flatMap((note) => [text(" · "), both(note)])))),
    picture,
    said.length === 0
      ? undefined
      : tag("ul", { class: "sr", lang: "zh-CN" }, ...said.map((line) => tag("li", {}, text(line)))),
  )

/** The pictures of a disclosure; one whose numbers are not disclosed is left out. */
export const figures = ({ document, disclosure, prefix }: Context): readonly Html[] =>
  disclosure === undefined
    ? []
    : [
        flowsChart(disclosure, prefix),
        structureChart(disclosure, prefix),
        changesChart(disclosure),
        cellsChart(disclosure, document),
      ].flatMap((chart) => (chart === undefined ? [] : [figure(chart)]))
