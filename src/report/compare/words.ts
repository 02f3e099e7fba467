/** What a comparison says beside the words that all reports for people share. */
export const compareWords = {
  title: { zh: "两份公开文件的比较", en: "Two disclosures compared" },
  before: { zh: "前", en: "before" },
  after: { zh: "后", en: "after" },
  otherUnit: {
    zh: "注意：两份文件的单位名称不同，比较的可能不是同一单位。",
    en: "Note: the two name different units, and may not be of the same one.",
  },
  changed: { zh: "有变动的指标", en: "Changed" },
  onlyBefore: { zh: "只在前一份中的指标", en: "Only in the first" },
  onlyAfter: { zh: "只在后一份中的指标", en: "Only in the second" },
  same: { zh: "未变动的指标", en: "Unchanged" },
  fact: { zh: "指标", en: "Fact" },
  difference: { zh: "增减额", en: "Change" },
  rate: { zh: "增减%", en: "Change %" },
  added: { zh: "新出现的问题", en: "New findings" },
  remaining: { zh: "仍存在的问题", en: "Findings still there" },
  resolved: { zh: "已解决的问题", en: "Findings resolved" },
  none: { zh: "无", en: "none" },
} as const
