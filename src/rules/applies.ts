import type { Disclosure } from "../disclosure/index.ts"
import type { AppliesTo, Rule, Setting } from "./rule.ts"
import type { Text } from "./text.ts"

const kinds: Readonly<Record<Disclosure["kind"], Text>> = {
  budget: { zh: "预算公开", en: "budgets" },
  finalAccounts: { zh: "决算公开", en: "final accounts" },
}
const levels: Readonly<Record<Disclosure["level"], Text>> = {
  department: { zh: "部门", en: "departments" },
  unit: { zh: "单位", en: "units" },
}

const only = (zh: string, en: string): Text => ({ zh: `规则只适用于${zh}`, en: `the rule is for ${en} only` })

const outsideYears = ({ fromYear, toYear }: AppliesTo, year: number): Text | undefined => {
  if (fromYear !== undefined && year < fromYear) return only(`${fromYear}年及以后`, `${fromYear} and later`)
  if (toYear !== undefined && year > toYear) return only(`${toYear}年及以前`, `${toYear} and earlier`)
  return undefined
}

const outsideDays = ({ publishedFrom, publishedTo }: AppliesTo, day: string | undefined): Text | undefined => {
  if (day === undefined) return undefined
  if (publishedFrom !== undefined && day < publishedFrom)
    return only(`${publishedFrom} 起公开的文件`, `disclosures published from ${publishedFrom}`)
  if (publishedTo !== undefined && day > publishedTo)
    return only(`${publishedTo} 及以前公开的文件`, `disclosures published until ${publishedTo}`)
  return undefined
}

/** Why a rule is not for a disclosure; `undefined` where it is for it. */
export const notFor = (appliesTo: AppliesTo | undefined, disclosure: Disclosure): Text | undefined => {
  if (appliesTo === undefined) return undefined
  const { kind, level, region, form } = appliesTo
  if (kind !== undefined && kind !== disclosure.kind) return only(kinds[kind].zh, kinds[kind].en)
  if (level !== undefined && level !== disclosure.level) return only(levels[level].zh, levels[level].en)
  if (region !== undefined && region !== disclosure.region) return only(region, region)
  if (form !== undefined && form !== disclosure.form) return only(`${form} 格式`, `the form ${form}`)
  return outsideYears(appliesTo, disclosure.fiscalYear) ?? outsideDays(appliesTo, disclosure.publishedOn)
}

/** The severity of a rule's findings in a disclosure, or that it does not run there. */
export const settingFor = ({ severity, cases = [] }: Rule, disclosure: Disclosure): Setting =>
  cases.find(({ appliesTo }) => notFor(appliesTo, disclosure) === undefined)?.severity ?? severity
