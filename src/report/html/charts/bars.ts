import { shortLabel } from "./chart.ts"
import { colours, draw } from "./draw.ts"

/** A series of bars: a value for each label, in a colour of the page. */
export interface Bars {
  readonly colour: string | ((value: number) => string)
  readonly values: readonly number[]
  /** what stands beside each bar */
  readonly captions?: readonly string[]
}

/** Horizontal bars, one line for each label, the first on top. */
export const drawBars = (labels: readonly string[], series: readonly Bars[], prefix: string): string =>
  draw(
    {
      grid: { left: 8, right: 70, top: 4, bottom: 22, outerBoundsMode: "same", outerBoundsContain: "axisLabel" },
      xAxis: {
        type: "value",
        axisLabel: { color: colours.faint, fontSize: 11 },
        splitLine: { lineStyle: { color: colours.line } },
      },
      yAxis: {
        type: "category",
        inverse: true,
        data: labels.map(shortLabel),
        axisTick: { show: false },
        axisLine: { lineStyle: { color: colours.line } },
        axisLabel: { color: colours.ink, fontSize: 12, interval: 0 },
      },
      series: series.map(({ colour, values, captions }) => ({
        type: "bar",
        stack: "all",
        barMaxWidth: 16,
        emphasis: { disabled: true },
        data: values.map((value, index) => ({
          value,
          itemStyle: { color: typeof colour === "string" ? colour : colour(value) },
          label: {
            show: captions !== undefined,
            position: value < 0 ? "left" : "right",
            color: colours.ink,
            fontSize: 11,
            formatter: () => captions?.[index] ?? "",
          },
        })),
      })),
    },
    labels.length * 26 + 34,
    prefix,
  )
