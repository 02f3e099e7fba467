import {
  type Classification,
  classifications,
  codeLevels,
  evidenceOf,
  lookup,
  namesOf,
  normaliseName,
  sameName,
} from "../../classification/index.ts"
import { conditionShape, listShape, objectShape, textShape } from "../language/shape.ts"
import { Missing } from "../language/signal.ts"
import { suggest } from "../language/suggest.ts"
import { stops, strictly, toText } from "./kit.ts"
import { selector } from "./selector.ts"

const toClassification = (value: unknown): Classification | undefined =>
  classifications.find((known) => known === value)

/** The catalogue's entry for a code in the disclosure's year. */
export const catalogue = selector({
  name: "catalogue",
  parameters: [
    { name: "classification", kind: "text", options: classifications },
    { name: "code", kind: "text" },
  ],
  summary: {
    zh: "当年科目目录中的科目：name 名称，names 该年可能的各个名称，evidence（attested 公开文件中见过，recalled 未经核实，uncertain 不确定）。分类：functional、departmentalEconomic、governmentEconomic。目录中没有的按没有公开处理。",
    en: "The entry of that year's catalogue: name, names (all that it may have that year) and evidence (attested, recalled or uncertain). Classifications: functional, departmentalEconomic, governmentEconomic. A code that is not in it is missing.",
  },
  shape: () => objectShape({ name: textShape, names: listShape(textShape), evidence: textShape }),
  select: ({ fiscalYear }, [kind, code], _context, site) => {
    const classification = toClassification(kind)
    const wanted = toText(code, site)
    if (stops(wanted)) return wanted
    if (classification === undefined) {
      const meant = suggest(String(kind), classifications)
      return site.fail(
        "NotAText",
        `没有分类“${String(kind)}”${meant === undefined ? "" : `，是否指“${meant}”`}`,
        `there is no classification "${String(kind)}"${meant === undefined ? "" : `; did you mean "${meant}"`}`,
      )
    }
    const entry = lookup(classification, wanted, fiscalYear)
    if (entry === undefined)
      return new Missing(wanted, {
        zh: `${fiscalYear}年科目目录中没有编码 ${wanted}`,
        en: `the catalogue of ${fiscalYear} does not have the code ${wanted}`,
      })
    return { name: entry.name, names: namesOf(classification, wanted, fiscalYear), evidence: evidenceOf(entry) }
  },
})

const topmost = new Missing("parent", { zh: "类级科目没有上级", en: "a class has no parent" })

/** The code one level up. */
export const parentCode = strictly({
  name: "parentCode",
  group: "classification",
  parameters: [{ name: "code", kind: "text" }],
  summary: { zh: "上一级科目编码；类级没有上级。", en: "The code one level up; a class has none." },
  examples: [{ rule: { parentCode: "2010301" }, result: "20103" }],
  shape: () => textShape,
})(([code], _scope, site) => {
  const text = toText(code, site)
  if (stops(text)) return text
  return text.length > 3 ? text.slice(0, -2) : topmost
})

/** The level of a code. */
export const codeLevel = strictly({
  name: "level",
  group: "classification",
  parameters: [{ name: "code", kind: "text" }],
  summary: {
    zh: "科目编码的级次：class 类，section 款，item 项。",
    en: "The level of a code: class, section or item.",
  },
  examples: [{ rule: { level: "20103" }, result: "section" }],
  shape: () => ({ _tag: "Text", options: codeLevels }),
})(([code], _scope, site) => {
  const text = toText(code, site)
  if (stops(text)) return text
  const level = text.length % 2 === 1 ? codeLevels[(text.length - 3) / 2] : undefined
  return level ?? new Missing("level", { zh: `“${text}”不是科目编码`, en: `"${text}" is no classification code` })
})

/** Whether two names are the same but for typing. */
export const sameNameOperator = strictly({
  name: "sameName",
  group: "classification",
  parameters: [
    { name: "a", kind: "text" },
    { name: "b", kind: "text" },
  ],
  summary: {
    zh: "两个名称除空白、括号全半角、横线外相同。",
    en: "Two names are the same but for white space, the width of brackets and the kind of dashes.",
  },
  examples: [{ rule: { sameName: ["维修(护)费", "维修（护）费"] }, result: true }],
  shape: () => conditionShape,
})(([first, second], _scope, site) => {
  const [a, b] = [toText(first, site), toText(second, site)]
  if (stops(a)) return a
  return stops(b) ? b : sameName(a, b)
})

/** A name without what only typing makes different. */
export const normalise = strictly({
  name: "normalise",
  group: "classification",
  parameters: [{ name: "text", kind: "text" }],
  summary: {
    zh: "去掉空白，统一括号、字母和横线的写法。",
    en: "Without white space, with brackets, letters and dashes of one kind.",
  },
  examples: [{ rule: { normalise: "维修（护） 费" }, result: "维修(护)费" }],
  shape: () => textShape,
})(([value], _scope, site) => {
  const text = toText(value, site)
  return stops(text) ? text : normaliseName(text)
})
