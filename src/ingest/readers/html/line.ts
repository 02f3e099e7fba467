import type { Position } from "../../source-document.ts"
import type { FlowLine } from "../flow/flow.ts"

const cjk = "[\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef“”‘’—…、。]"
const betweenChinese = new RegExp(`(?<=${cjk})\\n(?=${cjk})`, "gu")

/** White space as browsers show it; a line break of the page's source between Chinese letters is no space. */
const collapse = (text: string): string =>
  text
    .replace(/[ \t\r\f\n]+/g, (white) => (white.includes("\n") ? "\n" : " "))
    .replace(betweenChinese, "")
    .replaceAll("\n", " ")

/** Gathers pieces of text into lines. */
export interface LineBuilder {
  readonly add: (text: string, position: Position) => void
  /** ends the line, and gives it if there is something in it */
  readonly end: () => readonly FlowLine[]
}

export const lineBuilder = (): LineBuilder => {
  let text = ""
  let begins: Position | undefined
  return {
    add: (piece, position) => {
      if (piece.trim() !== "") begins ??= position
      text += piece
    },
    end: () => {
      const line = collapse(text)
      const position = begins
      text = ""
      begins = undefined
      return position === undefined ? [] : [{ _tag: "FlowLine", text: line, position }]
    },
  }
}
