import { type Box, everywhere, type Matrix } from "../geometry.ts"
import type { Ink } from "./operation.ts"

/** What a page description has set so far, and `q` saves. */
export interface GraphicsState {
  matrix: Matrix
  /** The box around what the clipping path leaves visible. */
  clip: Box
  strokeInk: Ink
  fillInk: Ink
  strokeAlpha: Ink
  fillAlpha: Ink
  font: string
  fontSize: number
  charSpacing: number
  wordSpacing: number
  horizontalScale: number
  leading: number
  rise: number
  renderMode: number
  /** Inside a mask: what is painted there shapes other content. */
  isMask: boolean
}

export const initialState = (matrix: Matrix): GraphicsState => ({
  matrix,
  clip: everywhere,
  strokeInk: "visible",
  fillInk: "visible",
  strokeAlpha: "visible",
  fillAlpha: "visible",
  font: "",
  fontSize: 0,
  charSpacing: 0,
  wordSpacing: 0,
  horizontalScale: 1,
  leading: 0,
  rise: 0,
  renderMode: 0,
  isMask: false,
})
