import { SankeyChart, TreemapChart } from "echarts/charts"
import { init, use, type EChartsCoreOption } from "echarts/core"
import { SVGRenderer } from "echarts/renderers"
import { all, type Html, tag, trusted } from "../markup.ts"

use([SankeyChart, TreemapChart, SVGRenderer])

/** The room that a chart is drawn for: beside others on a desk, or alone on a phone. */
export interface Room {
  readonly name: "wide" | "narrow"
  readonly width: number
  readonly fontSize: number
}

// A drawing for a desk, scaled to a phone, has letters that nobody can read; so each chart is drawn for both.
const rooms: readonly Room[] = [
  { name: "wide", width: 540, fontSize: 12 },
  { name: "narrow", width: 320, fontSize: 11 },
]

/** What is to be drawn, and how high. */
export interface Drawing {
  readonly series: EChartsCoreOption
  readonly height: number
}

/**
 * The colours of the page, which follow its theme. Charts name them, and never a colour of their own, so that light and
 * dark are one drawing.
 */
export const colours = {
  ink: "var(--ink)",
  line: "var(--line)",
  paper: "var(--paper)",
  series: ["var(--s1)", "var(--s2)", "var(--s3)", "var(--s4)", "var(--s5)", "var(--s6)", "var(--s7)", "var(--s8)"],
} as const

/** A colour for the nth thing. */
export const colourOf = (index: number): string => colours.series[index % colours.series.length] ?? colours.ink

// What the library adds for pages that are alive: styles for the pointer, and marks for its events.
const lively =
  /<style\b[\s\S]*?<\/style>| (?:ecmeta_\w+|class|baseProfile|xmlns:xlink)="[^"]*"|<rect [^>]*fill="none"><\/rect>/g
const ids = /zr\d+-/g
// The library escapes what would be markup; these no document may hold, escaped or not.
const unfit = /\p{Noncharacter_Code_Point}/gu

const svgOf = ({ series, height }: Drawing, width: number, prefix: string): string => {
  const chart = init(null, null, { renderer: "svg", ssr: true, width, height })
  chart.setOption({ animation: false, silent: true, textStyle: { color: colours.ink }, series })
  const svg = chart.renderToSVGString()
  chart.dispose()
  return svg
    .replace(lively, "")
    .replace(ids, `${prefix}-`)
    .replace(unfit, "\ufffd")
    .replace(/\n+/g, "\n")
    .replace("<svg ", '<svg aria-hidden="true" focusable="false" ')
}

/** Draws a chart as SVG for each room, the same every time; `prefix` sets the ids in it apart from those of others. */
export const draw = (drawingIn: (room: Room) => Drawing, prefix: string): Html =>
  all(
    rooms.map((room) =>
      tag(
        "div",
        { class: `drawing ${room.name}` },
        trusted(svgOf(drawingIn(room), room.width, `${prefix}-${room.name}`)),
      ),
    ),
  )
