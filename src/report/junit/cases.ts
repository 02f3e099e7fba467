import { figuresText, messageText, operandText, placeText } from "../finding-text.ts"
import type { Language } from "../language.ts"
import { wordsOf } from "../pretty/dictionary.ts"
import type { AuditedDocument, ReportedFinding, RuleInfo } from "../run-report.ts"
import { element, textLines } from "../xml.ts"

/** A test case of the report, and what it counts as. */
export interface TestCase {
  readonly outcome: "passed" | "failed" | "skipped" | "error"
  readonly xml: string
}

type AcceptedFinding = NonNullable<AuditedDocument["suppressed"]>[number]
type RuleOutcome = AuditedDocument["rules"][number]

const detailsOf = (finding: ReportedFinding, language: Language): string =>
  textLines([
    messageText(finding, language),
    figuresText(finding, language),
    ...finding.operands.map((operand) => `${placeText(operand, language)}: ${operandText(operand, language)}`),
    finding.basis?.[language] ?? "",
    finding.path,
  ])

const outcomes = { fail: "failed", error: "error", rounding: "passed" } as const

const findingCase = (finding: ReportedFinding, title: string, classname: string, language: Language): TestCase => {
  const details = detailsOf(finding, language)
  const outcome = outcomes[finding.verdict]
  const message = [title, figuresText(finding, language)].filter((part) => part !== "").join(": ")
  const content = {
    // JUnit knows no severity: it stands as the type of the failure, for tools that can tell types apart.
    failed: () => element("failure", { message, type: finding.severity }, details),
    error: () => element("error", { message, type: "rule" }, details),
    passed: () => element("system-out", {}, textLines([wordsOf(language).rounding.trim()]) + "\n" + details),
  }[outcome]()
  return {
    outcome,
    xml: element("testcase", { name: `${title} · ${placeText(finding, language)}`, classname }, content),
  }
}

/** A finding that is accepted is skipped, and says why: it has neither passed nor failed. */
const acceptedCase = (finding: AcceptedFinding, title: string, classname: string, language: Language): TestCase => ({
  outcome: "skipped",
  xml: element(
    "testcase",
    { name: `${title} · ${placeText(finding, language)}`, classname },
    element("skipped", { message: finding.suppression.reason }),
  ),
})

const countCases = (
  { verdicts, reasons }: RuleOutcome,
  title: string,
  classname: string,
  language: Language,
): readonly TestCase[] => {
  const words = wordsOf(language)
  const named = (verdict: "pass" | "notApplicable") => `${title} · ${words.verdict[verdict]} ${verdicts[verdict]}`
  const why = reasons.map(({ reason, count }) => words.reason(reason[language], String(count)))
  return [
    ...(verdicts.pass === 0
      ? []
      : [{ outcome: "passed" as const, xml: element("testcase", { name: named("pass"), classname }) }]),
    ...(verdicts.notApplicable === 0
      ? []
      : [
          {
            outcome: "skipped" as const,
            xml: element(
              "testcase",
              { name: named("notApplicable"), classname },
              element("skipped", { message: why.join(words.listSeparator) }),
            ),
          },
        ]),
  ]
}

/**
 * The cases of one rule in one document: one for each finding, one for all checks that passed, and one that is skipped
 * for all that could not be made. A rule that had nothing to check is skipped too: it must not look passed.
 */
export const casesOf = (
  outcome: RuleOutcome,
  findings: readonly (ReportedFinding | AcceptedFinding)[],
  info: RuleInfo | undefined,
  language: Language,
): readonly TestCase[] => {
  const title = info?.title[language] ?? outcome.id
  const classname = outcome.id
  const cases = [
    ...findings.map((finding) =>
      "suppression" in finding
        ? acceptedCase(finding, title, classname, language)
        : findingCase(finding, title, classname, language),
    ),
    ...countCases(outcome, title, classname, language),
  ]
  return cases.length > 0
    ? cases
    : [{ outcome: "skipped", xml: element("testcase", { name: title, classname }, element("skipped", {})) }]
}
