import { normaliseName } from "../../classification/index.ts"

/** A name without the number of its line: “三、卫生健康支出” is 卫生健康支出. */
export const unnumbered = (name: string): string =>
  normaliseName(name).replace(/^(?:[一二三四五六七八九十]+[、.]|\([一二三四五六七八九十]+\))/, "")
