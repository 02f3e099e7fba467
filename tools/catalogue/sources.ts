import { type Row, textOf } from "./csv.ts"

/** A source of classification data: the short name by which entries refer to it, and what it is. */
export type Source = readonly [id: string, title: string]

const disclosures: Readonly<Record<string, Source>> = {
  "korla-gov-office-2022-unit-budget.txt": ["korla-2022", "库尔勒市人民政府办公室2022年单位预算公开"],
  "shanghai-finance-2025-unit-budget.pdf": ["shanghai-finance-2025", "上海市财政局2025年单位预算公开"],
  "shanghai-putuo-gov-office-2025-dept-budget.pdf": ["putuo-office-2025", "上海市普陀区人民政府办公室2025年部门预算公开"],
  "shanghai-putuo-wanli-2023-dept-budget.pdf": ["putuo-wanli-2023", "上海市普陀区万里街道2023年部门预算公开"],
  "shanghai-putuo-wanli-2025-dept-budget.pdf": ["putuo-wanli-2025", "上海市普陀区万里街道2025年部门预算公开"],
  "shanghai-putuo-finance-2024-final.pdf": ["putuo-finance-2024", "上海市普陀区财政局2024年决算公开"],
  "shanghai-putuo-finance-2025-dept-budget.pdf": ["putuo-finance-2025", "上海市普陀区财政局2025年部门预算公开"],
  "shanghai-putuo-commerce-2025-dept-budget.pdf": ["putuo-commerce-2025", "上海市普陀区商务委员会2025年部门预算公开"],
  "shanghai-putuo-social-work-2024-final.pdf": ["putuo-social-work-2024", "上海市普陀区委社会工作部2024年决算公开"],
  "shanghai-putuo-justice-2026-dept-budget.pdf": ["putuo-justice-2026", "上海市普陀区司法局2026年部门预算公开"],
  "shanghai-putuo-welfare-home-2024-unit-budget.pdf": ["putuo-welfare-2024", "上海市普陀区社会福利院2024年单位预算公开"],
  "shanghai-putuo-planning-2024-final.pdf": ["putuo-planning-2024", "上海市普陀区规划和自然资源局2024年决算公开"],
  "budget_template.xls": ["template", "预算公开表格模板"],
  "public disclosure, copy shiquan_narrative_truth_page_data": ["shiquan-2025", "石泉路街道2025年决算公开"],
  "public disclosure, copy shiquan_unit26_pages": ["shiquan-2026", "石泉路街道2026年单位预算公开"],
  "public disclosure, copy cross_san_gong_truth_page_data": ["yichuan-2025", "宜川路街道2025年决算公开"],
  "public disclosure, copy wenlvju_budget_page_data": ["culture-2026", "文化和旅游局2026年预算公开"],
  "public disclosure, copy wenlv_narrative_truth_page_data": ["culture-2025", "文化和旅游局2025年决算公开"],
  "public disclosure, copy jianguanwei_budget_page_data": ["construction-2026", "建设和管理委员会2026年预算公开"],
  "public disclosure, copy sample_page_data": ["ecology-2025", "生态环境局2025年决算公开"],
}

const schemes: readonly (readonly [RegExp, Source])[] = [
  [/20912\.html/, ["scheme-2020s", "2020年代支出功能分类科目文本 https://www.xzcs2022.com/kjfgk/20912.html"]],
  [/20997\.html/, ["scheme-2023", "财预〔2022〕107号 https://www.xzcs2022.com/kjfgk/20997.html"]],
  [/19749\.html/, ["scheme-2024", "财预〔2023〕83号 https://www.xzcs2022.com/kjfgk/19749.html"]],
  [/11893\/detail/, ["revision-2024", "财预〔2024〕22号 http://zk.cxy21.com/statute/11893/detail"]],
  [/oIuBYFV8aL/, ["comparison-2018", "两套支出经济分类科目对照表 http://m.ishare.iask.sina.com.cn/f/oIuBYFV8aL.html"]],
  [/t20250715_3967897/, ["central-2024", "2024年中央财政决算 http://yss.mof.gov.cn/2024zyjs/202507/t20250715_3967897.htm"]],
]

/** The document that prints a row's code and name; none where they are recalled. */
export const sourceOf = (row: Row): Source | undefined => {
  const name = textOf(row, "source")
  const source = disclosures[name.replace(/^doc:/, "")]
  if (source === undefined && name !== "knowledge") throw new Error(`unknown source: ${name}`)
  return source
}

/** The published text that agrees with a recalled row. */
export const corroborationOf = (row: Row): Source | undefined =>
  schemes.find(([address]) => address.test(textOf(row, "note")))?.[1]
