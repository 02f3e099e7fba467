import { BarChart, SankeyChart, TreemapChart } from "echarts/charts"
import { GridComponent } from "echarts/components"
import { init, use, type EChartsCoreOption } from "echarts/core"
import { SVGRenderer } from "echarts/renderers"

use([BarChart, SankeyChart, TreemapChart, GridComponent, SVGRenderer])

/** The width that charts are drawn for; the page scales them. */
export const chartWidth = 620

/**
 * The colours of the page, which follow its theme. Charts name them, and never a colour of their own, so that light and
 * dark are one drawing.
 */
export const colours = {
  ink: "var(--ink)",
  faint: "var(--faint)",
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

/** Draws a chart as SVG, the same every time. `prefix` sets the ids in it apart from those of other drawings. */
export const draw = (option: EChartsCoreOption, height: number, prefix: string): string => {
  const chart = init(null, null, { renderer: "svg", ssr: true, width: chartWidth, height })
  chart.setOption({ animation: false, silent: true, textStyle: { color: colours.ink }, ...option })
  const svg = chart.renderToSVGString()
  chart.dispose()
  return svg
    .replace(lively, "")
    .replace(ids, `${prefix}-`)
    .replace(/\n+/g, "\n")
    .replace("<svg ", '<svg aria-hidden="true" focusable="false" ')
}
