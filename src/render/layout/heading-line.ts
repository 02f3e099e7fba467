import words from "../../../forms/layout.json" with { type: "json" }
import type { ContentsEntry, Heading } from "../../disclosure/index.ts"
import { fill } from "./fill.ts"

const chinese = /^[一二三四五六七八九十百]+$/

/** A heading as a line of the body: “第一部分 …”, “一、…”, “（一）…”. */
export const headingLine = ({ number, title, level }: Heading): string => {
  if (number === "") return title
  if (level === 1) return fill(words.number, { number, title }).trim()
  return level === 2 ? `${number}、${title}` : `（${number}）${title}`
}

/** An entry of the contents list as a line. */
export const contentsLine = (entry: ContentsEntry): string =>
  entry.number === "" || chinese.test(entry.number) ? headingLine(entry) : `${entry.number}.${entry.title}`
