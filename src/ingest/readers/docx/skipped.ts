import type { XmlTag } from "../opc/xml.ts"

/**
 * What a reader of the document does not see: deleted and moved-away text, what properties were before a change, codes of
 * fields, phonetic guides.
 */
const unseen: ReadonlySet<string> = new Set([
  "moveFrom",
  "delText",
  "instrText",
  "delInstrText",
  "pPrChange",
  "rPrChange",
  "tblPrChange",
  "trPrChange",
  "tcPrChange",
  "sectPrChange",
  "tblGridChange",
  "tblPrExChange",
  "sdtPr",
  "rt",
])

/** Follows which parts of a Word document are not to be read. */
export interface Skipper {
  /** whether the tag, and all that stands in it, is left out */
  readonly open: (tag: XmlTag, parent: string | undefined) => boolean
  /** whether what is closed was left out */
  readonly close: (name: string) => boolean
}

export const skipper = (): Skipper => {
  let depth = 0
  /** for each set of alternatives that is open, whether one was read */
  const alternatives: boolean[] = []
  const isSkipped = ({ name }: XmlTag, parent: string | undefined): boolean => {
    // In properties `del` is a mark, not a wrapper.
    if (name === "del") return parent !== "rPr" && parent !== "trPr"
    return unseen.has(name) || (name === "Fallback" && alternatives.at(-1) === true)
  }
  return {
    open: (tag, parent) => {
      if (depth > 0 || isSkipped(tag, parent)) depth++
      else if (tag.name === "AlternateContent") alternatives.push(false)
      else if (tag.name === "Choice") alternatives.splice(-1, 1, true)
      return depth > 0
    },
    close: (name) => {
      if (depth > 0) {
        depth--
        return true
      }
      if (name === "AlternateContent") alternatives.pop()
      return false
    },
  }
}
