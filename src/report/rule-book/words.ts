import type { Severity } from "../../rules/index.ts"
import type { Language } from "../language.ts"

/** The words in which rules are listed and shown. */
export interface RuleWords {
  readonly severity: Readonly<Record<Severity, string>>
  readonly off: string
  readonly ruleSet: string
  readonly demands: string
  readonly formula: string
  readonly says: string
  readonly basis: string
  readonly separator: string
  readonly count: (rules: string) => string
  readonly appliesTo: string
  readonly made: string
}

const chinese: RuleWords = {
  severity: { error: "错误", warning: "警告", info: "提示" },
  off: "停用",
  ruleSet: "规则集",
  demands: "要求",
  formula: "公式",
  says: "不符时写",
  basis: "依据",
  separator: "：",
  count: (rules) => `共 ${rules} 条规则`,
  appliesTo: "适用于",
  made: "本页由 `gouji rules doc` 从规则文件生成，请勿手改。",
}

const english: RuleWords = {
  severity: { error: "error", warning: "warning", info: "note" },
  off: "off",
  ruleSet: "rule set",
  demands: "It demands",
  formula: "Formula",
  says: "What it says",
  basis: "Basis",
  separator: ": ",
  count: (rules) => `${rules} rules`,
  appliesTo: "Applies to",
  made: "Made by `gouji rules doc` from the rule files; do not edit by hand.",
}

const dictionary: Readonly<Record<Language, RuleWords>> = { zh: chinese, en: english }

/** The words of a language. */
export const ruleWordsOf = (language: Language): RuleWords => dictionary[language]
