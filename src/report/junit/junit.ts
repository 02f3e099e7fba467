import type { Language } from "../language.ts"
import { wordsOf } from "../pretty/dictionary.ts"
import type { Reporter } from "../reporter.ts"
import {
  type AuditedDocument,
  isAudited,
  type ReportedDocument,
  type RuleInfo,
  type UnreadDocument,
} from "../run-report.ts"
import { element, textLines } from "../xml.ts"
import { casesOf, type TestCase } from "./cases.ts"

type RuleOf = (id: string) => RuleInfo | undefined

const nameOf = ({ disclosure: { unit, fiscalYear, kind, level } }: AuditedDocument, language: Language): string => {
  const words = wordsOf(language)
  return words.heading(unit, String(fiscalYear), words.kind[kind], words.level[level])
}

const noVerdicts = { pass: 0, rounding: 0, fail: 0, notApplicable: 0, error: 0 }

/** The rules in the order of the run; what a finding names beside them is not lost. */
const outcomesOf = ({ rules, findings }: AuditedDocument): AuditedDocument["rules"] => {
  const known = new Set(rules.map(({ id }) => id))
  const others = new Set(findings.flatMap(({ rule }) => (known.has(rule) ? [] : [rule])))
  return [...rules, ...[...others].map((id) => ({ id, verdicts: noVerdicts, reasons: [] }))]
}

const auditedCases = (document: AuditedDocument, ruleOf: RuleOf, language: Language): readonly TestCase[] =>
  outcomesOf(document).flatMap((outcome) =>
    casesOf(
      outcome,
      [...document.findings, ...(document.suppressed ?? [])].filter(({ rule }) => rule === outcome.id),
      ruleOf(outcome.id),
      language,
    ),
  )

const unreadCase = ({ file, error }: UnreadDocument, language: Language): TestCase => ({
  outcome: "error",
  xml: element(
    "testcase",
    { name: wordsOf(language).unread, classname: file },
    element("error", { message: error.message[language], type: error._tag }, textLines([error.message[language]])),
  ),
})

const countsOf = (cases: readonly TestCase[]) => {
  const count = (wanted: TestCase["outcome"]): number => cases.filter(({ outcome }) => outcome === wanted).length
  return { tests: cases.length, failures: count("failed"), errors: count("error"), skipped: count("skipped") }
}

interface Suite {
  readonly name: string
  readonly file: string
  readonly cases: readonly TestCase[]
}

const suiteOf = (document: ReportedDocument, ruleOf: RuleOf, language: Language): Suite =>
  isAudited(document)
    ? { name: nameOf(document, language), file: document.file, cases: auditedCases(document, ruleOf, language) }
    : { name: document.file, file: document.file, cases: [unreadCase(document, language)] }

const suiteXml = ({ name, file, cases }: Suite): string =>
  "  " +
  element("testsuite", { name, file, ...countsOf(cases) }, `\n${cases.map(({ xml }) => `    ${xml}\n`).join("")}  `)

/** The run as JUnit XML: a suite for each document, and in it what failed, what passed, and what could not be checked. */
export const toJUnit: Reporter<string> = ({ report }, { language }) => {
  const rules = new Map(report.rules.map((info) => [info.id, info]))
  const suites = report.documents.map((document) => suiteOf(document, (id) => rules.get(id), language))
  const { tests, failures, errors } = countsOf(suites.flatMap(({ cases }) => cases))
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    element("testsuites", { name: "gouji", tests, failures, errors }, `\n${suites.map(suiteXml).join("\n")}\n`),
    "",
  ].join("\n")
}
