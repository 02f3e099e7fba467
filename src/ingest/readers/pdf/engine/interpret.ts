import { type Box, compose, contains, intersect, type Matrix, identity, transformBox } from "../geometry.ts"
import type { Glyph, Stroke } from "../page-content.ts"
import { type GraphicsState, initialState } from "./graphics-state.ts"
import type { Operation } from "./operation.ts"
import { filledOf, pathBox, strokesOf } from "./paint-path.ts"
import { type FontFacts, showText } from "./show-text.ts"

/** What has been seen of a page so far. */
export interface Seen {
  readonly glyphs: Glyph[]
  readonly strokes: Stroke[]
  readonly fills: Box[]
  unseen: number
  beyond: number
}

/** Runs a page's operations one by one and notes what they paint. */
export const makeInterpreter = (
  toPage: Matrix,
  page: Box,
  fontFacts: (name: string) => FontFacts,
): { readonly run: (operation: Operation) => void; readonly seen: Seen; readonly isBalanced: () => boolean } => {
  const seen: Seen = { glyphs: [], strokes: [], fills: [], unseen: 0, beyond: 0 }
  const saved: GraphicsState[] = []
  /** Marked content under way, and how much of it is on a hidden layer. */
  const marked: boolean[] = []
  let hiddenLayers = 0
  let state = initialState(toPage)
  let textMatrix = identity
  let lineMatrix = identity
  let clips = false
  let run = 0
  let isAfterSpace = false

  const save = () => {
    saved.push({ ...state })
  }
  const restore = () => {
    state = saved.pop() ?? state
  }
  const clipTo = (box: Box, matrix: Matrix) => {
    state.clip = intersect(state.clip, transformBox(matrix, box))
  }
  const moveLine = (x: number, y: number) => {
    lineMatrix = compose(lineMatrix, [1, 0, 0, 1, x, y])
    textMatrix = lineMatrix
  }
  const paint = ({ stroke, fill, data }: Operation & { readonly _tag: "Path" }) => {
    const visible = intersect(state.clip, page)
    const isPainted = hiddenLayers === 0 && !state.isMask
    if (isPainted && stroke && state.strokeInk === "visible" && state.strokeAlpha === "visible")
      for (const stroke of strokesOf(data, state.matrix, visible)) seen.strokes.push(stroke)
    if (isPainted && fill && state.fillInk === "visible" && state.fillAlpha === "visible") {
      const filled = filledOf(data, state.matrix, visible)
      for (const stroke of filled.strokes) seen.strokes.push(stroke)
      for (const fill of filled.fills) seen.fills.push(fill)
    }
    if (clips && data.length > 0) state.clip = intersect(state.clip, pathBox(data, state.matrix))
    clips = false
  }
  const show = ({ items }: Operation & { readonly _tag: "ShowText" }) => {
    const shown = showText(items, state, textMatrix, fontFacts(state.font), (run += 1), isAfterSpace)
    isAfterSpace = shown.isAfterSpace
    if (hiddenLayers === 0)
      for (const glyph of shown.glyphs)
        if (contains(page, glyph.x + glyph.advanceX / 2, glyph.y + glyph.advanceY / 2, 1)) seen.glyphs.push(glyph)
        else seen.beyond += 1
    seen.unseen += shown.unseen + (hiddenLayers === 0 ? 0 : shown.glyphs.length)
    textMatrix = shown.matrix
  }

  const step = (operation: Operation): void => {
    switch (operation._tag) {
      case "Save":
        save()
        return
      case "Restore":
      case "EndForm":
      case "EndGroup":
        restore()
        return
      case "Transform":
        state.matrix = compose(state.matrix, operation.matrix)
        return
      case "BeginForm":
        save()
        state.matrix = compose(state.matrix, operation.matrix)
        if (operation.box !== undefined) clipTo(operation.box, state.matrix)
        return
      case "BeginGroup":
        save()
        if (operation.box !== undefined) clipTo(operation.box, compose(state.matrix, operation.matrix))
        state.isMask ||= operation.isMask
        return
      case "BeginMarked":
        marked.push(operation.isHidden)
        if (operation.isHidden) hiddenLayers += 1
        return
      case "EndMarked":
        if (marked.pop() === true) hiddenLayers -= 1
        return
      case "Clip":
        clips = true
        return
      case "Path":
        paint(operation)
        return
      case "StrokeInk":
        state.strokeInk = operation.ink
        return
      case "FillInk":
        state.fillInk = operation.ink
        return
      case "StrokeAlpha":
        state.strokeAlpha = operation.ink
        return
      case "FillAlpha":
        state.fillAlpha = operation.ink
        return
      case "BeginText":
        textMatrix = identity
        lineMatrix = identity
        return
      case "SetFont":
        state.font = operation.font
        state.fontSize = operation.size
        return
      case "CharSpacing":
        state.charSpacing = operation.value
        return
      case "WordSpacing":
        state.wordSpacing = operation.value
        return
      case "HorizontalScale":
        state.horizontalScale = operation.value
        return
      case "Leading":
        state.leading = operation.value
        return
      case "Rise":
        state.rise = operation.value
        return
      case "RenderMode":
        state.renderMode = operation.value
        return
      case "MoveText":
        if (operation.setsLeading) state.leading = -operation.y
        moveLine(operation.x, operation.y)
        return
      case "NextLine":
        moveLine(0, -state.leading)
        return
      case "SetTextMatrix":
        lineMatrix = operation.matrix
        textMatrix = operation.matrix
        return
      case "ShowText":
        show(operation)
        return
    }
  }
  return { run: step, seen, isBalanced: () => saved.length === 0 }
}
