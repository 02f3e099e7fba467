import type { Text } from "../../rules/rule.ts"
import { tableName } from "../table-name.ts"

/** What the checklist says beside the words that all reports for people share. */
export const checklistWords = {
  summary: { zh: "汇总", en: "Summary" },
  summaryTitle: { zh: "公开情况检查汇总表", en: "Summary of checks" },
  title: { zh: "情况检查表", en: "checklist" },
  number: { zh: "序号", en: "No." },
  unit: { zh: "单位名称", en: "Unit" },
  year: { zh: "年度", en: "Year" },
  kind: { zh: "种类", en: "Kind" },
  file: { zh: "文件", en: "File" },
  errors: { zh: "错误", en: "Errors" },
  warnings: { zh: "警告", en: "Warnings" },
  notes: { zh: "提示", en: "Notes" },
  worst: { zh: "首要问题", en: "Worst finding" },
  link: { zh: "检查表", en: "Checklist" },
  open: { zh: "查看", en: "Open" },
  group: { zh: "类别", en: "Group" },
  item: { zh: "检查内容", en: "Item" },
  meets: { zh: "符合要求", en: "Meets the requirements" },
  problems: { zh: "问题", en: "Problems" },
  opinion: { zh: "复核意见", en: "Reviewer's opinion" },
  standing: {
    yes: { zh: "是", en: "yes" },
    no: { zh: "否", en: "no" },
    open: { zh: "待核", en: "to be checked" },
  },
  continued: { zh: "（续）", en: " (continued)" },
  note: { zh: "（提示）", en: "(note) " },
  readText: (words: string): Text => ({ zh: `（读到：${words}）`, en: `(read: ${words})` }),
  readMany: (count: number): Text => ({ zh: `（读到 ${count} 条）`, en: `(${count} read)` }),
  readNothing: { zh: "（没有读到）", en: "(nothing read)" },
  publishedOn: { zh: "文件所载日期：", en: "Date in the document: " },
  byHand: {
    zh: "“待核”表示没有规则检查过此项，请人工核对。",
    en: "“to be checked” means that no rule has looked at the item; please check it by hand.",
  },
  tableOf: (id: string): Text => {
    const { zh, en } = tableName(id)
    return { zh: `《${zh}》`, en }
  },
} as const
