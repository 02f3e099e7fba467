import * as Result from "effect/Result"
import type { DamagedFile, LimitExceeded } from "../file-errors.ts"
import { walkXml } from "../opc/xml.ts"
import type { Numbering } from "./numbering.ts"

/** The list and the level that a paragraph belongs to. */
export interface ListPlace {
  readonly list: string
  readonly level: number
}

/** Styles by which paragraphs are numbered: a heading's number comes from its style. */
export type ListOfStyle = (style: string) => ListPlace | undefined

interface Style {
  basedOn?: string
  list?: string
  level?: number
}

const maxInheritance = 20

const placeOf = (styles: ReadonlyMap<string, Style>, numbering: Numbering): ListOfStyle => {
  const inherited = (id: string, depth: number): Style | undefined => {
    const style = styles.get(id)
    if (style?.list !== undefined || style?.basedOn === undefined || depth === maxInheritance) return style
    return inherited(style.basedOn, depth + 1)
  }
  return (id) => {
    const style = inherited(id, 0)
    if (style?.list === undefined) return undefined
    const levels = [...(numbering.get(style.list)?.levels ?? [])]
    const linked = levels.find(([, level]) => level.style === id)?.[0]
    return { list: style.list, level: linked ?? style.level ?? 0 }
  }
}

/** Reads which paragraph styles are numbered. */
export const readStyles = (
  bytes: Uint8Array,
  part: string,
  numbering: Numbering,
): Result.Result<ListOfStyle, DamagedFile | LimitExceeded> => {
  const styles = new Map<string, Style>()
  let style: Style = {}
  const walked = walkXml(bytes, part, {
    open: ({ name, attribute }) => {
      const value = attribute("val")
      if (name === "style") styles.set(attribute("styleId") ?? "", (style = {}))
      else if (value === undefined) return undefined
      else if (name === "basedOn") style.basedOn = value
      else if (name === "numId") style.list = value
      else if (name === "ilvl") style.level = Number(value)
      return undefined
    },
  })
  return Result.map(walked, () => placeOf(styles, numbering))
}
