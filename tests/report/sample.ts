import type { AuditedDocument, ReportedFinding, RunReport } from "../../src/report/run-report.ts"

const noVerdicts = { pass: 0, rounding: 0, fail: 0, notApplicable: 0, error: 0 }

/** 606.38 is printed where 400.00 + 206.30 was to be. */
export const rowTotal: ReportedFinding = {
  rule: "expenditure.row-total",
  category: "identity",
  severity: "error",
  verdict: "fail",
  message: { zh: "合计与基本支出、项目支出之和不符。", en: "The total is not basic plus project expenditure." },
  path: "/tables/expenditure/rows/1/amounts/total",
  actual: "606.38",
  expected: "606.30",
  difference: "0.08",
  tolerance: "0.015",
  unit: "万元",
  source: { line: 40, table: "表3 支出总表", row: "201 一般公共服务支出", column: "合计", text: "606.38" },
  operands: [
    {
      path: "/tables/expenditure/rows/1/amounts/total",
      value: "606.38",
      unit: "万元",
      reported: true,
      source: { line: 40, table: "表3 支出总表", row: "201 一般公共服务支出", column: "合计", text: "606.38" },
    },
    {
      path: "/tables/expenditure/rows/1/amounts/basic",
      value: "400.00",
      unit: "万元",
      reported: true,
      source: { line: 40, table: "表3 支出总表", row: "201 一般公共服务支出", column: "基本支出", text: "400.00" },
    },
    {
      path: "/tables/expenditure/rows/1/amounts/project",
      value: "206.30",
      unit: "万元",
      reported: true,
      source: { line: 40, table: "表3 支出总表", row: "201 一般公共服务支出", column: "项目支出", text: "206.30" },
    },
  ],
  basis: { zh: "支出总表：合计 = 基本支出 + 项目支出", en: "Expenditure table: total = basic + project" },
  place: "/tables/expenditure/rows/201/amounts/total",
  fingerprint: "0123456789abcdef0123456789abcdef",
}

/** The same rule in the same table, one row on; the project column is blank. */
const nextRowTotal: ReportedFinding = {
  ...rowTotal,
  path: "/tables/expenditure/rows/2/amounts/total",
  actual: "12.50",
  expected: "12.00",
  difference: "0.50",
  source: { line: 41, table: "表3 支出总表", row: "20101 人大事务", column: "合计", text: "12.50" },
  operands: [
    {
      path: "/tables/expenditure/rows/2/amounts/basic",
      value: "12.00",
      unit: "万元",
      reported: true,
      source: { line: 41, table: "表3 支出总表", row: "20101 人大事务", column: "基本支出", text: "12.00" },
    },
    { path: "/tables/expenditure/rows/2/amounts/project", value: "", unit: "万元", reported: false },
  ],
  place: "/tables/expenditure/rows/20101/amounts/total",
  fingerprint: "1123456789abcdef0123456789abcdef",
}

const template: ReportedFinding = {
  rule: "wording.template-residue",
  category: "wording",
  severity: "warning",
  verdict: "fail",
  message: { zh: "正文中留有模板文字“XX”。", en: "The text still holds the template's “XX”." },
  path: "/narrative/0/paragraphs/3",
  source: { page: 5, part: "第三部分 情况说明", text: "XX单位2025年预算收支总体情况如下。" },
  operands: [],
  place: "/narrative/0/paragraphs/XX单位#年预算收支总体情况如下。",
  fingerprint: "2123456789abcdef0123456789abcdef",
}

const roundingOnly: ReportedFinding = {
  rule: "income.rollup",
  category: "identity",
  severity: "info",
  verdict: "rounding",
  message: { zh: "类不等于款之和。", en: "The class is not the sum of its sections." },
  path: "/tables/income/rows/0/amounts/total",
  actual: "100.01",
  expected: "100.00",
  difference: "0.01",
  tolerance: "0.015",
  unit: "万元",
  source: { line: 20, table: "表2 收入总表", row: "208 社会保障和就业支出", column: "合计", text: "100.01" },
  operands: [],
  place: "/tables/income/rows/208/amounts/total",
  fingerprint: "3123456789abcdef0123456789abcdef",
}

/** A disclosure with findings of every severity. */
export const flawed: AuditedDocument = {
  file: "linjiang.txt",
  disclosure: { kind: "budget", level: "unit", unit: "临江县示例办公室", fiscalYear: 2025, form: "xinjiang-budget" },
  summary: {
    error: 2,
    warning: 1,
    info: 1,
    verdicts: { pass: 1200, rounding: 1, fail: 3, notApplicable: 14, error: 0 },
  },
  rules: [
    { id: "expenditure.row-total", verdicts: { ...noVerdicts, pass: 20, fail: 2 }, reasons: [] },
    { id: "wording.template-residue", verdicts: { ...noVerdicts, pass: 80, fail: 1 }, reasons: [] },
    { id: "income.rollup", verdicts: { ...noVerdicts, pass: 1100, rounding: 1 }, reasons: [] },
    {
      id: "governmentFunds.closing",
      verdicts: { ...noVerdicts, notApplicable: 14 },
      reasons: [
        {
          reason: { zh: "未公开政府性基金表", en: "The table of government-managed funds is not disclosed" },
          count: 13,
        },
        { reason: { zh: "没有上年数", en: "No prior-year number" }, count: 1 },
      ],
    },
  ],
  findings: [roundingOnly, template, rowTotal, nextRowTotal],
  coverage: { amounts: 530, checked: 512, unchecked: ["/tables/income/rows/7/amounts/other"] },
  unrecognised: [{ text: "（此页无正文）", position: { line: 88 } }],
  warnings: [
    {
      code: "table-cut-off",
      message: {
        zh: "支出总表没有合计行，可能被截断。",
        en: "The expenditure table has no total row; it may be cut off.",
      },
      position: { line: 60 },
    },
  ],
}

/** A disclosure in which every check has passed. */
export const clean: AuditedDocument = {
  file: "qingshan.txt",
  disclosure: { kind: "finalAccounts", level: "department", unit: "青山县示例局", fiscalYear: 2024 },
  summary: { error: 0, warning: 0, info: 0, verdicts: { ...noVerdicts, pass: 22 } },
  rules: [{ id: "expenditure.row-total", verdicts: { ...noVerdicts, pass: 22 }, reasons: [] }],
  findings: [],
  coverage: { amounts: 66, checked: 66, unchecked: [] },
  unrecognised: [],
  warnings: [],
}

/** A run over three files, of which one could not be read. */
export const sample: RunReport = {
  schemaVersion: 1,
  rules: [
    {
      id: "expenditure.row-total",
      title: { zh: "合计 = 基本支出 + 项目支出", en: "Total = basic + project" },
      category: "identity",
      severity: "error",
    },
    {
      id: "wording.template-residue",
      title: { zh: "不留模板文字", en: "No template residue" },
      category: "wording",
      severity: "warning",
      basis: { zh: "地方预决算公开操作规程", en: "Operating rules for local disclosure" },
    },
    {
      id: "income.rollup",
      title: { zh: "上级科目 = 下级科目之和", en: "A code's amount = the sum of its parts" },
      category: "identity",
      severity: "error",
    },
    {
      id: "governmentFunds.closing",
      title: { zh: "年末 = 年初 + 收入 − 支出", en: "Closing = opening + income − expenditure" },
      category: "identity",
      severity: "error",
    },
  ],
  documents: [
    flawed,
    clean,
    {
      file: "empty.txt",
      error: { _tag: "EmptyFile", message: { zh: "文件是空的。", en: "The file is empty." } },
    },
  ],
}
