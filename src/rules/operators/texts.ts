import { formatMeasured } from "../../money/index.ts"
import { identical } from "../language/equality.ts"
import type { CallSite } from "../language/operator.ts"
import type { Scope } from "../language/scope.ts"
import { conditionShape, listShape, numberShape, textShape } from "../language/shape.ts"
import { isList, isMeasured, isPrinted, type Value } from "../language/value.ts"
import { afford, stops, strictly, toText } from "./kit.ts"

const textOf = (value: Value, site: CallSite): Value => {
  if (value === null) return ""
  if (isMeasured(value)) return isPrinted(value) ? value.text : formatMeasured(value)
  if (typeof value === "number" || typeof value === "boolean") return String(value)
  if (!isList(value)) return toText(value, site)
  const parts = value.map((each) => textOf(each, site))
  return parts.find(stops) ?? parts.join(",")
}

const join = (parts: readonly Value[], separator: string, scope: Scope, site: CallSite): Value => {
  const texts = parts.map((part) => textOf(part, site))
  const stopped = texts.find(stops)
  if (stopped !== undefined) return stopped
  const length = texts.reduce<number>((total, text) => total + String(text).length, 0)
  return afford(length, scope, site, () => texts.join(separator))
}

export const cat = strictly({
  name: "cat",
  group: "text",
  parameters: [{ name: "parts", kind: "any", optional: true, repeated: true }],
  summary: { zh: "把各部分接成一段文字。", en: "Joins parts into a text." },
  examples: [{ rule: { cat: ["表", 1] }, result: "表1" }],
  shape: () => textShape,
})((values, scope, site) => join(values, "", scope, site))

export const joinList = strictly({
  name: "join",
  group: "text",
  parameters: [
    { name: "list", kind: "list" },
    { name: "separator", kind: "text" },
  ],
  summary: {
    zh: "把清单各项接成一段文字，中间加分隔符。",
    en: "Joins the items of a list into a text, with a separator.",
  },
  examples: [{ rule: { join: [["基本支出", "项目支出"], "、"] }, result: "基本支出、项目支出" }],
  shape: () => textShape,
})(([list, separator], scope, site) => (isList(list) ? join(list, String(separator), scope, site) : toText(list, site)))

export const split = strictly({
  name: "split",
  group: "text",
  parameters: [
    { name: "text", kind: "text" },
    { name: "separator", kind: "text" },
  ],
  summary: { zh: "按分隔符把文字分成清单。", en: "Divides a text at a separator." },
  examples: [{ rule: { split: ["基本支出、项目支出", "、"] }, result: ["基本支出", "项目支出"] }],
  shape: () => listShape(textShape),
})(([text, separator], scope, site) => {
  const read = toText(text, site)
  return stops(read) ? read : afford(read.length, scope, site, () => read.split(String(separator)))
})

// As JsonLogic defines it: a negative start counts from the end, a negative length leaves out so many at the end.
const part = (text: string, start: number, length: number | undefined): string => {
  const from = start < 0 ? Math.max(text.length + start, 0) : start
  const rest = text.slice(from)
  if (length === undefined) return rest
  return rest.slice(0, length < 0 ? Math.max(rest.length + length, 0) : length)
}

export const substr = strictly({
  name: "substr",
  group: "text",
  parameters: [
    { name: "text", kind: "text" },
    { name: "start", kind: "number" },
    { name: "length", kind: "number", optional: true },
  ],
  summary: {
    zh: "文字的一部分；起点为负时从末尾数起，长度为负时去掉末尾若干字。",
    en: "A part of a text; a negative start counts from the end, a negative length leaves out so many at the end.",
  },
  examples: [{ rule: { substr: ["2010301", 0, 3] }, result: "201" }],
  shape: () => textShape,
})(([text, start, length], _scope, site) => {
  const read = typeof text === "number" ? String(text) : toText(text, site)
  if (stops(read)) return read
  if (typeof start !== "number" || (length !== undefined && typeof length !== "number"))
    return site.fail("NotANumber", "substr 的起点和长度应是数字", "start and length of substr must be numbers")
  return part(read, start, length)
})

export const isIn = strictly({
  name: "in",
  group: "text",
  parameters: [
    { name: "part", kind: "any" },
    { name: "whole", kind: "any" },
  ],
  summary: { zh: "清单含有该项，或文字含有该文字。", en: "A list has the item, or a text has the text in it." },
  examples: [{ rule: { in: ["教育", "教育支出"] }, result: true }],
  shape: () => conditionShape,
})(([needle, whole], scope, site) => {
  if (isList(whole)) return afford(whole.length, scope, site, () => whole.some((item) => identical(item, needle)))
  // As in JsonLogic, nothing is in the empty text, not even another one.
  return typeof whole === "string" && whole !== "" && whole.includes(String(textOf(needle, site)))
})

const test = (
  name: string,
  zh: string,
  en: string,
  example: readonly [string, string],
  check: (text: string, part: string) => boolean,
) =>
  strictly({
    name,
    group: "text",
    parameters: [
      { name: "text", kind: "text" },
      { name: "part", kind: "text" },
    ],
    summary: { zh, en },
    examples: [{ rule: { [name]: [...example] }, result: true }],
    shape: () => conditionShape,
  })(([text, wanted], _scope, site) => {
    const [whole, sought] = [toText(text, site), toText(wanted, site)]
    if (stops(whole)) return whole
    return stops(sought) ? sought : check(whole, sought)
  })

export const startsWith = test(
  "startsWith",
  "以该文字开头。",
  "Begins with the text.",
  ["2010301", "201"],
  (text, wanted) => text.startsWith(wanted),
)
export const endsWith = test(
  "endsWith",
  "以该文字结尾。",
  "Ends with the text.",
  ["教育支出", "支出"],
  (text, wanted) => text.endsWith(wanted),
)
export const contains = test("contains", "含有该文字。", "Has the text in it.", ["教育支出", "育"], (text, wanted) =>
  text.includes(wanted),
)

export const length = strictly({
  name: "length",
  group: "text",
  parameters: [{ name: "text or list", kind: "any" }],
  summary: { zh: "文字的字数，或清单的项数。", en: "The number of characters of a text, or of items of a list." },
  examples: [{ rule: { length: "教育支出" }, result: 4 }],
  shape: () => numberShape,
})(([value], _scope, site) => {
  if (isList(value)) return value.length
  const text = toText(value, site)
  return stops(text) ? text : Array.from(text).length
})
