import { operatorReference, standardLanguage } from "../src/rules/index.ts"

/** The pages about operators, by file name. */
export const operatorPages = (): Readonly<Record<string, string>> => ({
  "operators.md": operatorReference(standardLanguage, "en"),
  "operators.zh-CN.md": operatorReference(standardLanguage, "zh"),
})
