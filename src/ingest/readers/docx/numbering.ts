import * as Result from "effect/Result"
import type { DamagedFile, LimitExceeded } from "../file-errors.ts"
import { walkXml, type XmlTag } from "../opc/xml.ts"

/** How one level of a list counts and prints. */
export interface ListLevel {
  readonly start: number
  readonly format: string
  /** `%1、`: the number of level 1, and what stands around it */
  readonly text: string
  /** what stands between the label and the paragraph */
  readonly suffix: string
  /** the paragraph style that is numbered by this level */
  readonly style: string | undefined
  /** after a level up to this one (from 1) the count begins anew; 0: never */
  readonly restartAfter: number | undefined
  /** all numbers of the label in digits */
  readonly digits: boolean
}

/** A list of a document. Lists of one definition count on where the other stopped, unless they start anew. */
export interface ListDefinition {
  readonly definition: string
  readonly levels: ReadonlyMap<number, ListLevel>
  readonly startAnew: ReadonlyMap<number, number>
}

/** The lists of a document by their ids. */
export type Numbering = ReadonlyMap<string, ListDefinition>

interface Draft {
  readonly levels: Map<number, ListLevel>
  styleLink?: string
  linkedStyle?: string
}

const isOn = ({ attribute }: XmlTag): boolean => !["0", "false", "off"].includes(attribute("val") ?? "1")

/** What a tag inside a level says about it. */
const changeOf = (tag: XmlTag): Partial<ListLevel> => {
  const value = tag.attribute("val") ?? ""
  switch (tag.name) {
    case "start":
      return { start: Number(value) || 0 }
    case "numFmt":
      return value === "custom" ? {} : { format: value }
    case "lvlText":
      return { text: value }
    case "suff":
      return { suffix: value }
    case "pStyle":
      return { style: value }
    case "lvlRestart":
      return { restartAfter: Number(value) || 0 }
    case "isLgl":
      return { digits: isOn(tag) }
    default:
      return {}
  }
}

const freshLevel: ListLevel = {
  start: 1,
  format: "decimal",
  text: "",
  suffix: "tab",
  style: undefined,
  restartAfter: undefined,
  digits: false,
}

/** Reads the lists that a Word document defines. */
export const readNumbering = (
  bytes: Uint8Array,
  part: string,
): Result.Result<Numbering, DamagedFile | LimitExceeded> => {
  const drafts = new Map<string, Draft>()
  const lists = new Map<string, { definition: string; readonly own: Draft; readonly startAnew: Map<number, number> }>()
  let draft: Draft | undefined
  let list: string | undefined
  let index = 0
  let level: ListLevel | undefined

  const open = (tag: XmlTag): undefined => {
    const value = tag.attribute("val") ?? ""
    const current = lists.get(list ?? "")
    if (tag.name === "abstractNum") drafts.set(tag.attribute("abstractNumId") ?? "", (draft = { levels: new Map() }))
    else if (tag.name === "num") {
      list = tag.attribute("numId") ?? ""
      lists.set(list, { definition: "", own: (draft = { levels: new Map() }), startAnew: new Map() })
    } else if (tag.name === "abstractNumId" && current !== undefined) current.definition = value
    else if (tag.name === "lvlOverride") index = Number(tag.attribute("ilvl") ?? 0)
    else if (tag.name === "startOverride") current?.startAnew.set(index, Number(value) || 0)
    else if (tag.name === "styleLink" && draft !== undefined) draft.styleLink = value
    else if (tag.name === "numStyleLink" && draft !== undefined) draft.linkedStyle = value
    else if (tag.name === "lvl") {
      index = Number(tag.attribute("ilvl") ?? 0)
      level = freshLevel
    } else if (level !== undefined) level = { ...level, ...changeOf(tag) }
    return undefined
  }
  const close = (name: string): void => {
    if (name !== "lvl" || level === undefined) return
    draft?.levels.set(index, level)
    level = undefined
  }

  /** A definition may leave its levels to the one that a list style names. */
  const levelsOf = (definition: string): ReadonlyMap<number, ListLevel> => {
    const found = drafts.get(definition)
    const link = found?.linkedStyle
    const linked = link === undefined ? undefined : [...drafts.values()].find(({ styleLink }) => styleLink === link)
    return (linked ?? found)?.levels ?? new Map<number, ListLevel>()
  }
  return Result.map(
    walkXml(bytes, part, { open, close }),
    () =>
      new Map(
        [...lists].map(([id, { definition, own, startAnew }]) => [
          id,
          { definition, levels: new Map([...levelsOf(definition), ...own.levels]), startAnew },
        ]),
      ),
  )
}
