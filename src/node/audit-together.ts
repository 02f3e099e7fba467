import * as Effect from "effect/Effect"
import { audit, type RelatedDocument } from "../audit/index.ts"
import { type Disclosure, listRelated, mapRelated, type Related } from "../disclosure/index.ts"
import { relate } from "../facts/index.ts"
import type { Recognition } from "../ingest/index.ts"
import type { ReportedDocument } from "../report/run-report.ts"
import type { LoadedRuleSet } from "../rules/index.ts"
import { broken, type DocumentUnread } from "./document-unread.ts"

/** A file of a run: what the report says of it, and what was read where it could be read. */
export interface AuditedFile {
  readonly document: ReportedDocument
  readonly read: Recognition | undefined
}

const audited = (
  file: string,
  read: Recognition,
  rules: LoadedRuleSet,
  related?: Related<RelatedDocument>,
): AuditedFile => {
  const { disclosure, sources, unrecognised, warnings } = read
  const report = audit(disclosure, rules, { sources, ...(related === undefined ? {} : { related }) })
  return { document: { file, ...report, unrecognised, warnings }, read }
}

/** Audits what a file holds. One strange document must not end a run over hundreds, so that a mistake of ours is its failure too. */
export const auditAlone = (
  file: string,
  read: Recognition,
  rules: LoadedRuleSet,
): Effect.Effect<AuditedFile, DocumentUnread> =>
  Effect.try({ try: () => audited(file, read, rules), catch: (cause) => broken(file, cause) })

/** Audits anew the files of a run that can be held against others of it. */
export const auditTogether = (files: readonly AuditedFile[], rules: LoadedRuleSet): readonly AuditedFile[] => {
  const reads = files.flatMap(({ read }) => read ?? [])
  const byDisclosure = new Map<Disclosure, Recognition>(reads.map((read) => [read.disclosure, read]))
  const disclosures = reads.map(({ disclosure }) => disclosure)
  const related = new Map(relate(disclosures).map((found, index) => [disclosures[index], found]))
  const documentOf = (disclosure: Disclosure): RelatedDocument => byDisclosure.get(disclosure) ?? { disclosure }
  return files.map((file) => {
    const { read, document } = file
    const found = read === undefined ? undefined : related.get(read.disclosure)
    return read === undefined || found === undefined || listRelated(found).length === 0
      ? file
      : audited(document.file, read, rules, mapRelated(found, documentOf))
  })
}
