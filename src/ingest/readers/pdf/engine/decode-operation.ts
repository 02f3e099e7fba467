import { at, boxOf, isIndexed, matrixOf, numberAt, property, textAt } from "./loose-values.ts"
import type { Ink, Operation, ShownGlyph } from "./operation.ts"

/** pdf.js's names of the steps that matter here. Its numbers for them change with its version. */
const names = [
  "save",
  "restore",
  "transform",
  "clip",
  "eoClip",
  "constructPath",
  "setGState",
  "setStrokeRGBColor",
  "setFillRGBColor",
  "setStrokeColorN",
  "setFillColorN",
  "setStrokeTransparent",
  "setFillTransparent",
  "beginText",
  "setCharSpacing",
  "setWordSpacing",
  "setHScale",
  "setLeading",
  "setFont",
  "setTextRenderingMode",
  "setTextRise",
  "moveText",
  "setLeadingMoveText",
  "setTextMatrix",
  "nextLine",
  "showText",
  "paintFormXObjectBegin",
  "paintFormXObjectEnd",
  "beginGroup",
  "endGroup",
  "beginMarkedContent",
  "beginMarkedContentProps",
  "endMarkedContent",
  "stroke",
  "closeStroke",
  "fill",
  "eoFill",
  "fillStroke",
  "eoFillStroke",
  "closeFillStroke",
  "closeEOFillStroke",
] as const

type Name = (typeof names)[number]

/** The numbers that the loaded pdf.js gives to its steps. */
export type StepNumbers = Readonly<Record<Name, number>>

/** White on paper draws no line; neither does a colour that cannot be told, such as a transparent one. */
const inkOf = (colour: unknown): Ink =>
  typeof colour === "string" && /^#f[d-f]f[d-f]f[d-f]$/i.test(colour) ? "invisible" : "visible"

const glyphOf = (value: unknown): ShownGlyph | number | undefined => {
  if (typeof value === "number") return Number.isFinite(value) ? value : 0
  const text = property(value, "unicode")
  const width = property(value, "width")
  if (typeof text !== "string" || typeof width !== "number" || !Number.isFinite(width)) return undefined
  const isSpace = property(value, "isSpace") === true
  const vertical = property(value, "vmetric")
  return isIndexed(vertical)
    ? { text, width, isSpace, vertical: [numberAt(vertical, 0), numberAt(vertical, 1), numberAt(vertical, 2)] }
    : { text, width, isSpace }
}

const shownOf = (value: unknown): readonly (ShownGlyph | number)[] =>
  Array.isArray(value) ? value.map(glyphOf).filter((item) => item !== undefined) : []

const alphaOf = (value: unknown): Ink => (value === 0 ? "invisible" : "visible")

/** A bundle of graphics settings, of which only fonts and opacity matter. */
const settingsOf = (pairs: unknown): readonly Operation[] =>
  Array.isArray(pairs)
    ? pairs.flatMap((pair: unknown): Operation[] => {
        const value = at(pair, 1)
        switch (at(pair, 0)) {
          case "CA":
            return [{ _tag: "StrokeAlpha", ink: alphaOf(value) }]
          case "ca":
            return [{ _tag: "FillAlpha", ink: alphaOf(value) }]
          case "Font":
            return [{ _tag: "SetFont", font: textAt(value, 0), size: numberAt(value, 1) }]
          default:
            return []
        }
      })
    : []

type Decoder = (args: unknown) => Operation | readonly Operation[]
const always =
  (operation: Operation): Decoder =>
  () =>
    operation

/** How pdf.js's step numbers and loose arguments become operations. Its format is undocumented: this is the one place that knows it. */
export const makeDecoder = (
  steps: StepNumbers,
  isHidden: (optionalContent: unknown) => boolean,
): ((step: number, args: unknown) => Operation | readonly Operation[] | undefined) => {
  const strokes = [
    steps.stroke,
    steps.closeStroke,
    steps.fillStroke,
    steps.eoFillStroke,
    steps.closeFillStroke,
    steps.closeEOFillStroke,
  ]
  const fills = [
    steps.fill,
    steps.eoFill,
    steps.fillStroke,
    steps.eoFillStroke,
    steps.closeFillStroke,
    steps.closeEOFillStroke,
  ]
  const nothing = new Float32Array()
  const path: Decoder = (args) => {
    const paint = numberAt(args, 0)
    const data = at(at(args, 1), 0)
    return {
      _tag: "Path",
      stroke: strokes.includes(paint),
      fill: fills.includes(paint),
      data: data instanceof Float32Array ? data : nothing,
    }
  }
  const decoders: Partial<Record<Name, Decoder>> = {
    save: always({ _tag: "Save" }),
    restore: always({ _tag: "Restore" }),
    transform: (args) => ({ _tag: "Transform", matrix: matrixOf(args) }),
    clip: always({ _tag: "Clip" }),
    eoClip: always({ _tag: "Clip" }),
    constructPath: path,
    setGState: (args) => settingsOf(at(args, 0)),
    setStrokeRGBColor: (args) => ({ _tag: "StrokeInk", ink: inkOf(at(args, 0)) }),
    setFillRGBColor: (args) => ({ _tag: "FillInk", ink: inkOf(at(args, 0)) }),
    setStrokeColorN: always({ _tag: "StrokeInk", ink: "visible" }),
    setFillColorN: always({ _tag: "FillInk", ink: "visible" }),
    setStrokeTransparent: always({ _tag: "StrokeInk", ink: "invisible" }),
    setFillTransparent: always({ _tag: "FillInk", ink: "invisible" }),
    beginText: always({ _tag: "BeginText" }),
    setCharSpacing: (args) => ({ _tag: "CharSpacing", value: numberAt(args, 0) }),
    setWordSpacing: (args) => ({ _tag: "WordSpacing", value: numberAt(args, 0) }),
    setHScale: (args) => ({ _tag: "HorizontalScale", value: numberAt(args, 0) / 100 }),
    setLeading: (args) => ({ _tag: "Leading", value: numberAt(args, 0) }),
    setFont: (args) => ({ _tag: "SetFont", font: textAt(args, 0), size: numberAt(args, 1) }),
    setTextRenderingMode: (args) => ({ _tag: "RenderMode", value: numberAt(args, 0) }),
    setTextRise: (args) => ({ _tag: "Rise", value: numberAt(args, 0) }),
    moveText: (args) => ({ _tag: "MoveText", x: numberAt(args, 0), y: numberAt(args, 1), setsLeading: false }),
    setLeadingMoveText: (args) => ({ _tag: "MoveText", x: numberAt(args, 0), y: numberAt(args, 1), setsLeading: true }),
    setTextMatrix: (args) => ({ _tag: "SetTextMatrix", matrix: matrixOf(at(args, 0)) }),
    nextLine: always({ _tag: "NextLine" }),
    showText: (args) => ({ _tag: "ShowText", items: shownOf(at(args, 0)) }),
    paintFormXObjectBegin: (args) => ({ _tag: "BeginForm", matrix: matrixOf(at(args, 0)), box: boxOf(at(args, 1)) }),
    paintFormXObjectEnd: always({ _tag: "EndForm" }),
    beginGroup: (args) => {
      const group = at(args, 0)
      return {
        _tag: "BeginGroup",
        matrix: matrixOf(property(group, "matrix")),
        box: boxOf(property(group, "bbox")),
        isMask: Boolean(property(group, "smask")),
      }
    },
    endGroup: always({ _tag: "EndGroup" }),
    beginMarkedContent: always({ _tag: "BeginMarked", isHidden: false }),
    beginMarkedContentProps: (args) => ({
      _tag: "BeginMarked",
      isHidden: at(args, 0) === "OC" && isHidden(at(args, 1)),
    }),
    endMarkedContent: always({ _tag: "EndMarked" }),
  }
  const byNumber: (Decoder | undefined)[] = []
  for (const name of names) {
    const decoder = decoders[name]
    if (decoder !== undefined) byNumber[steps[name]] = decoder
  }
  return (step, args) => byNumber[step]?.(args)
}
