import type { Text } from "../rules/rule.ts"
import { placeText } from "./finding-text.ts"
import type { Language } from "./language.ts"
import type { AuditedDocument, RuleInfo, RunReport } from "./run-report.ts"

/** A remark on what a report leaves out of its findings, and the things that it is about. */
export interface Note {
  readonly heading: Text
  readonly items: readonly Text[]
}

const inBoth = (write: (language: Language) => string): Text => ({ zh: write("zh"), en: write("en") })

const plural = (count: number, one: string): string => (count === 1 ? `1 ${one}` : `${count} ${one}s`)

type Titles = (rule: string) => RuleInfo | undefined

const titleOf = (rule: string, ruleOf: Titles, language: Language): string => ruleOf(rule)?.title[language] ?? rule

const untilText = (until: string | undefined, language: Language): string =>
  until === undefined ? "" : language === "zh" ? `（至 ${until}）` : ` (until ${until})`

const suppressedNote = ({ suppressed = [] }: AuditedDocument, ruleOf: Titles): readonly Note[] =>
  suppressed.length === 0
    ? []
    : [
        {
          heading: {
            zh: `已知并接受的问题 ${suppressed.length} 处，不计入以上问题`,
            en: `${plural(suppressed.length, "finding")} known and accepted, not counted above`,
          },
          items: suppressed.map((finding) =>
            inBoth((language) => {
              const { reason, until } = finding.suppression
              const where = `${titleOf(finding.rule, ruleOf, language)} · ${placeText(finding, language)}`
              return `${where}${language === "zh" ? "：" : ": "}${reason}${untilText(until, language)}`
            }),
          ),
        },
      ]

const baselineNotes = ({ baseline }: AuditedDocument, ruleOf: Titles): readonly Note[] =>
  baseline === undefined
    ? []
    : [
        {
          heading: {
            zh: `以上只列基线之后新出现的问题；基线中已有、仍存在的 ${baseline.known} 处未列`,
            en: `Above stands only what is new since the baseline; ${plural(baseline.known, "finding")} that it knows not listed`,
          },
          items: [],
        },
        {
          heading: {
            zh: `基线之后已解决的问题 ${baseline.resolved.length} 处`,
            en: `${plural(baseline.resolved.length, "finding")} resolved since the baseline`,
          },
          items: baseline.resolved.map(({ rule, place, message }) =>
            inBoth((language) => `${titleOf(rule, ruleOf, language)} · ${place} · ${message[language]}`),
          ),
        },
      ]

/** How many findings a document has that it does not list: they are accepted, or a baseline knows them. */
export const knownFindings = ({ suppressed = [], baseline }: AuditedDocument): number =>
  suppressed.length + (baseline?.known ?? 0)

/** What a document's findings leave out: those that are accepted, and those that a baseline knows. */
export const acceptedNotes = (document: AuditedDocument, ruleOf: Titles): readonly Note[] => [
  ...suppressedNote(document, ruleOf),
  ...baselineNotes(document, ruleOf),
]

const headings = {
  unused: {
    zh: "没有用到的接受说明（请删去，或改正规则编号和位置）",
    en: "Suppressions that cover nothing (remove them, or correct rule and place)",
  },
  expired: {
    zh: "已过期、不再起作用的接受说明",
    en: "Suppressions that have expired and count no longer",
  },
} as const

/** The suppressions of a run that nobody needs, or that count no longer. */
export const suppressionNotes = ({ suppressions = [] }: RunReport): readonly Note[] =>
  (["unused", "expired"] as const).flatMap((state) => {
    const found = suppressions.filter((suppression) => suppression.state === state)
    return found.length === 0
      ? []
      : [
          {
            heading: headings[state],
            items: found.map(({ rule, at, reason, until, suggestion }) =>
              inBoth((language) => {
                const hint =
                  suggestion === undefined
                    ? ""
                    : language === "zh"
                      ? ` 是否想写“${suggestion}”？`
                      : ` Did you mean "${suggestion}"?`
                const comma = language === "zh" ? "：" : ": "
                return `${rule} · ${at === "" ? "/" : at}${comma}${reason}${untilText(until, language)}${hint}`
              }),
            ),
          },
        ]
  })
