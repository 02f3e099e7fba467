import type { XmlTag } from "../../opc/xml.ts"

/** Gathers the text of a string that may be in several runs; phonetic guides (rPh) are no part of it. */
export interface TextRuns {
  readonly open: (tag: XmlTag) => void
  readonly close: (name: string) => void
  readonly text: (text: string) => void
  /** the text gathered since the last time */
  readonly take: () => string
}

/** Characters that XML cannot hold are written as _x000D_. */
const unescape = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text

export const textRuns = (): TextRuns => {
  let gathered = ""
  let inText = false
  let inGuide = false
  return {
    open: ({ name }) => {
      if (name === "t") inText = true
      if (name === "rPh") inGuide = true
    },
    close: (name) => {
      if (name === "t") inText = false
      if (name === "rPh") inGuide = false
    },
    text: (text) => {
      if (inText && !inGuide) gathered += text
    },
    take: () => {
      const text = unescape(gathered)
      gathered = ""
      return text
    },
  }
}
