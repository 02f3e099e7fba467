/**
 * The classifications of expenditure: by function (支出功能分类), and by economic nature for departments
 * (部门预算支出经济分类) and for governments (政府预算支出经济分类).
 */
export const classifications = ["functional", "departmentalEconomic", "governmentEconomic"] as const
/** One of the classifications of expenditure. */
export type Classification = (typeof classifications)[number]

/** The levels of a classification: 类, 款, 项. The economic classifications have no items. */
export const codeLevels = ["class", "section", "item"] as const
/** The level of a code: 类, 款 or 项. */
export type CodeLevel = (typeof codeLevels)[number]

declare const shape: unique symbol

/**
 * A classification code, joined: `"201"`, `"20103"`, `"2010301"`. It is a string that was checked; `parseCode` and
 * `isCode` make it.
 */
export type Code<K extends Classification = Classification, L extends CodeLevel = CodeLevel> = string & {
  readonly [shape]: { readonly classification: K; readonly level: L }
}
/** A code of the functional classification: class, section or item. */
export type FunctionalCode<L extends CodeLevel = CodeLevel> = Code<"functional", L>
/** A code of the departmental economic classification: class or section. */
export type DepartmentalEconomicCode = Code<"departmentalEconomic">
/** A code of the government economic classification: class or section. */
export type GovernmentEconomicCode = Code<"governmentEconomic">

const firstDigits: Readonly<Record<Classification, string>> = {
  functional: "2",
  departmentalEconomic: "3",
  governmentEconomic: "5",
}
const patterns: Readonly<Record<Classification, RegExp>> = {
  functional: /^2\d{2}(?:\d{2}){0,2}$/,
  departmentalEconomic: /^3\d{2}(?:\d{2})?$/,
  governmentEconomic: /^5\d{2}(?:\d{2})?$/,
}
const depths: Readonly<Record<Classification, number>> = {
  functional: 3,
  departmentalEconomic: 2,
  governmentEconomic: 2,
}

/** The digit with which every code of a classification begins. */
export const firstDigitOf = (classification: Classification): string => firstDigits[classification]

/** How many levels a classification has. */
export const depthOf = (classification: Classification): number => depths[classification]

/** Whether a text is a joined code of a classification, in half-width digits. Whether it exists is the catalogue's to say. */
export const isCode = <K extends Classification>(classification: K, text: string): text is Code<K> =>
  patterns[classification].test(text)

/** The level of a code: three digits are a class, five a section, seven an item. */
export const levelOf = (code: Code): CodeLevel => (code.length === 3 ? "class" : code.length === 5 ? "section" : "item")

/** Whether a code is of a level, for the compiler to know. */
export const isLevel = <K extends Classification, L extends CodeLevel>(code: Code<K>, level: L): code is Code<K, L> =>
  levelOf(code) === level

/** The classification that a code belongs to. */
export const classificationOf = (code: Code): Classification =>
  code.startsWith("2") ? "functional" : code.startsWith("3") ? "departmentalEconomic" : "governmentEconomic"
