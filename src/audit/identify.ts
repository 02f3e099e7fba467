import type { Disclosure } from "../disclosure/index.ts"
import type { Finding, FoundOnly } from "./report.ts"
import { sha256 } from "./sha-256.ts"
import { stablePlaces } from "./stable-place.ts"

/** What a disclosure is known by, whatever file it comes in. */
export type DocumentIdentity = Pick<Disclosure, "unit" | "kind" | "level" | "fiscalYear">

const digits = 32

const fingerprintOf = ({ unit, kind, level, fiscalYear }: DocumentIdentity, subject: string): string =>
  sha256([unit, kind, level, fiscalYear, subject].join("\n")).slice(0, digits)

/**
 * Gives each finding the place that it is known by, and a fingerprint of rule, verdict, document and place. Findings that
 * differ in none of these are told apart by their order.
 */
export const identified = (findings: readonly FoundOnly[], disclosure: Disclosure): readonly Finding[] => {
  const placeOf = stablePlaces(disclosure)
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const place = placeOf(finding.path)
    const subject = [finding.rule, finding.verdict, place].join("\n")
    const count = (seen.get(subject) ?? 0) + 1
    seen.set(subject, count)
    return { ...finding, place, fingerprint: fingerprintOf(disclosure, `${subject}\n${count}`) }
  })
}
