import type { Box, Matrix } from "../geometry.ts"

/** A character to be shown, with its width in thousandths of the em. */
export interface ShownGlyph {
  readonly text: string
  readonly width: number
  /** Whether word spacing applies. */
  readonly isSpace: boolean
  /** In vertical writing: the advance downwards and the origin's offset, in thousandths of the em. */
  readonly vertical?: readonly [advance: number, x: number, y: number]
}

export type Ink = "visible" | "invisible"

/** The steps of a page description that place text or draw lines; everything else is not decoded. */
export type Operation =
  | { readonly _tag: "Save" | "Restore" | "EndForm" | "EndGroup" | "BeginText" | "NextLine" | "Clip" | "EndMarked" }
  | { readonly _tag: "Transform" | "SetTextMatrix"; readonly matrix: Matrix }
  | { readonly _tag: "BeginForm"; readonly matrix: Matrix; readonly box: Box | undefined }
  | {
      readonly _tag: "BeginGroup"
      readonly matrix: Matrix
      readonly box: Box | undefined
      /** Its content is a mask for other content: it is not seen itself. */
      readonly isMask: boolean
    }
  | { readonly _tag: "BeginMarked"; readonly isHidden: boolean }
  | { readonly _tag: "Path"; readonly stroke: boolean; readonly fill: boolean; readonly data: Float32Array }
  | { readonly _tag: "StrokeInk" | "FillInk" | "StrokeAlpha" | "FillAlpha"; readonly ink: Ink }
  | { readonly _tag: "SetFont"; readonly font: string; readonly size: number }
  | {
      readonly _tag: "CharSpacing" | "WordSpacing" | "HorizontalScale" | "Leading" | "Rise" | "RenderMode"
      readonly value: number
    }
  | { readonly _tag: "MoveText"; readonly x: number; readonly y: number; readonly setsLeading: boolean }
  | { readonly _tag: "ShowText"; readonly items: readonly (ShownGlyph | number)[] }
