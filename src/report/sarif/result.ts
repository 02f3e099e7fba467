import type { SourcePlace } from "../../disclosure/index.ts"
import { figuresText, operandText, placeText } from "../finding-text.ts"
import type { Language } from "../language.ts"
import { describePlace } from "../pretty/place.ts"
import { wordsOf } from "../pretty/dictionary.ts"
import type { AuditedDocument, ReportedFinding } from "../run-report.ts"
import { harmless } from "../terminal/harmless.ts"
import { levels } from "./rules.ts"

/** What the results of one document share. */
export interface Artifact {
  readonly document: AuditedDocument
  readonly uri: string
  readonly index: number
  readonly language: Language
  readonly ruleIndex: (id: string) => number
}

const regionOf = (source: SourcePlace | undefined) =>
  source?.line === undefined
    ? undefined
    : {
        startLine: source.line,
        ...(source.text === undefined || source.text === "" ? {} : { snippet: { text: harmless(source.text) } }),
      }

/**
 * A line is a region. A page is none: SARIF's regions are lines, characters and bytes, so that a page and the box on it
 * stand among the properties, and in the name of the place.
 */
const locationOf = (path: string, source: SourcePlace | undefined, { uri, index, language }: Artifact) => {
  const region = regionOf(source)
  const place = harmless(describePlace(source, "", wordsOf(language)))
  return {
    physicalLocation: { artifactLocation: { uri, index }, ...(region === undefined ? {} : { region }) },
    logicalLocations: [{ fullyQualifiedName: harmless(path), ...(place === "" ? {} : { name: place }) }],
    ...(source?.page === undefined
      ? {}
      : { properties: { page: source.page, ...(source.box === undefined ? {} : { box: source.box }) } }),
  }
}

/** Rounding is no fault, and a rule that could not be evaluated has found nothing out: neither has a level. */
const standingOf = ({ verdict, severity }: ReportedFinding) =>
  ({
    fail: { kind: "fail", level: levels[severity] },
    rounding: { kind: "informational", level: "none" },
    error: { kind: "open", level: "none" },
  })[verdict]

const messageOf = (finding: ReportedFinding, language: Language): string =>
  [harmless(finding.message[language]), figuresText(finding, language), placeText(finding, language)]
    .filter((part) => part !== "")
    .join("\n")

const operandLocation = (operand: ReportedFinding["operands"][number], id: number, artifact: Artifact) => {
  const { path, source } = operand
  return { id, ...locationOf(path, source, artifact), message: { text: operandText(operand, artifact.language) } }
}

type Resolved = NonNullable<AuditedDocument["baseline"]>["resolved"][number]

/** What is known of a finding besides what it says: that it is accepted, or new since a baseline. */
export interface Standing {
  readonly baselineState?: "new"
  readonly suppressions?: readonly {
    readonly kind: "external"
    readonly status: "accepted"
    readonly justification: string
  }[]
}

/** A finding that a baseline knows and that is there no longer. */
export const absentOf = (
  { fingerprint, rule, severity, place, message }: Resolved,
  { uri, index, language, ruleIndex }: Artifact,
) => ({
  ruleId: rule,
  ruleIndex: ruleIndex(rule),
  kind: "fail",
  level: levels[severity],
  message: { text: harmless(message[language]) },
  locations: [
    {
      physicalLocation: { artifactLocation: { uri, index } },
      logicalLocations: [{ fullyQualifiedName: harmless(place) }],
    },
  ],
  partialFingerprints: { "gouji/v1": fingerprint },
  baselineState: "absent",
})

/** A finding as a result. */
export const resultOf = (finding: ReportedFinding, standing: Standing, artifact: Artifact) => {
  const { rule, category, severity, verdict, message, actual, expected, difference, tolerance, unit, path } = finding
  const compared = { actual, expected, difference, tolerance, unit }
  // What stands in another document has no place in this one's file.
  const located = finding.operands.filter(({ from }) => from === undefined)
  return {
    ruleId: rule,
    ruleIndex: artifact.ruleIndex(rule),
    ...standingOf(finding),
    message: { text: messageOf(finding, artifact.language) },
    locations: [locationOf(path, finding.source, artifact)],
    ...(located.length === 0
      ? {}
      : { relatedLocations: located.map((operand, index) => operandLocation(operand, index + 1, artifact)) }),
    partialFingerprints: { "gouji/v1": finding.fingerprint },
    ...standing,
    properties: {
      category,
      severity,
      verdict,
      place: finding.place,
      message: { zh: harmless(message.zh), en: harmless(message.en) },
      ...Object.fromEntries(
        Object.entries(compared).flatMap(([key, value]) => (value === undefined ? [] : [[key, harmless(value)]])),
      ),
    },
  }
}
