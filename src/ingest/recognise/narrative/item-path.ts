import type { ItemNames } from "../../../disclosure/index.ts"

/** The functional names of a phrase, and what the phrase says besides. */
export interface ItemPath {
  readonly names: ItemNames
  readonly code?: string
  readonly before: string
  readonly rest: string
}

const levels = { 类: "class", 款: "section", 项: "item" } as const
type LevelMark = keyof typeof levels
const isLevel = (mark: string | undefined): mark is LevelMark => mark !== undefined && mark in levels

const marker = /\((\d{2,3})?(类|款|项)\)/g

/** “X支出(类)Y(款)Z(项)”, “X支出(204类)Y(06款)Z(01项)”, or the first one or two of them. */
const bracketed = (text: string): ItemPath | undefined => {
  const names: { class?: string; section?: string; item?: string } = {}
  let code = ""
  let [from, first] = [0, ""]
  for (const { index, 0: whole, 1: digits, 2: mark } of text.matchAll(marker)) {
    if (!isLevel(mark)) continue
    const name = text.slice(from, index)
    if (from === 0) first = name
    if (name !== "") names[levels[mark]] = name
    code += digits ?? ""
    from = index + whole.length
  }
  if (from === 0) return undefined
  let rest = text.slice(from)
  // “一般公共服务(类)支出”: the name is 一般公共服务支出.
  if (
    names.section === undefined &&
    names.class !== undefined &&
    !names.class.endsWith("支出") &&
    rest.startsWith("支出")
  ) {
    names.class += "支出"
    rest = rest.slice(2)
  }
  return { names, before: first, rest, ...(/^\d{3}(?:\d{2}(?:\d{2})?)?$/.test(code) ? { code } : {}) }
}

const dashed =
  /^(?<class>[^-—–]*支出)[-—–]+(?<section>[^-—–]+?)(?:[-—–]+(?<item>[^-—–]+?))?(?:\(项\))?(?:科目)(?<rest>.*)$/

/** “X支出-Y-Z”科目. */
const withDashes = (text: string): ItemPath | undefined => {
  const groups = dashed.exec(text)?.groups
  const { class: class_, section, item, rest } = groups ?? {}
  if (class_ === undefined || section === undefined) return undefined
  return {
    names: { class: class_, section, ...(item === undefined ? {} : { item }) },
    before: class_,
    rest: rest ?? "",
  }
}

const coded = /^(?<code>\d{3}(?:\d{2}(?:\d{2})?)?)[-—–]?(?<name>[^\d\s(（年][^()]*)$/

/** “201-X支出”, “2010301行政运行”. */
const withCode = (text: string): ItemPath | undefined => {
  const { code, name: whole } = coded.exec(text)?.groups ?? {}
  const name = whole?.replace(/科目(?:支出)?$/, "")
  if (code === undefined || name === undefined || name === "") return undefined
  const level = code.length === 3 ? "class" : code.length === 5 ? "section" : "item"
  return { names: { [level]: name }, code, before: "", rest: "" }
}

/** Reads the functional names that a phrase gives; `undefined` where it gives none in a form that shows their level. */
export const itemPath = (text: string): ItemPath | undefined => bracketed(text) ?? withDashes(text) ?? withCode(text)
