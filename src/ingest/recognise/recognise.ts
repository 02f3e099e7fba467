import * as Result from "effect/Result"
import type { Disclosure, SourceMap } from "../../disclosure/index.ts"
import type { Paragraph, ReaderWarning, SourceDocument } from "../source-document.ts"
import { buildOutline } from "./build-outline.ts"
import { contentsEntries, headingsOf } from "./contents-entries.ts"
import { contextOf, coverGaps } from "./cover-gaps.ts"
import { readCover } from "./cover.ts"
import { readSignature, type Signature } from "./signature.ts"
import { fold } from "./fold.ts"
import { type FormMatch, matchForm } from "./form.ts"
import { missingPieces } from "./missing.ts"
import { type NotADisclosure, nothingRecognised, withoutYear } from "./not-a-disclosure.ts"
import type { Outline, Section } from "./outline.ts"
import { makeRecorder } from "./recorder.ts"
import { recogniseTargets } from "./performance/targets.ts"
import { recogniseText } from "./recognise-text.ts"
import { withoutParagraphs } from "./running-text.ts"
import { placeAt } from "./tables/grid-context.ts"
import { recogniseTables } from "./tables/recognise-tables.ts"
import type { TitledGrid } from "./tables/titled-grids.ts"
import { recogniseUnitList } from "./unit-list.ts"
import type { Unrecognised } from "./unrecognised.ts"

/** A document as understood: the disclosure, where its facts were printed, and what was not understood. */
export interface Recognition {
  readonly disclosure: Disclosure
  readonly sources: SourceMap
  readonly unrecognised: readonly Unrecognised[]
  readonly warnings: readonly ReaderWarning[]
  /** the known form that the document follows, and how sure that is */
  readonly form?: { readonly name: string; readonly confidence: number }
}

const sectionsWithin = (sections: readonly Section[]): readonly Section[] =>
  sections.flatMap((section) => [section, ...sectionsWithin(section.children)])

const textsOf = ({ front, parts }: Outline): readonly string[] =>
  [...front, ...sectionsWithin(parts).flatMap(({ content }) => content)].flatMap((item) =>
    item._tag === "Passage" ? [item.text] : [],
  )

const titlesOf = (printed: readonly TitledGrid[]): readonly string[] =>
  printed.flatMap(({ caption }) => caption.title ?? [])

const captionsOf = (printed: readonly TitledGrid[]): readonly Paragraph[] =>
  printed.flatMap(({ id, caption }) => (id === undefined ? [] : caption.paragraphs))

const paragraphsOf = ({ passages }: Pick<Signature, "passages">): readonly Paragraph[] =>
  passages.flatMap(({ pieces }) => pieces.map(({ paragraph }) => paragraph))

const formFields = (match: FormMatch | undefined): Pick<Disclosure, "form" | "region"> =>
  match === undefined
    ? {}
    : { form: match.form.form, ...(match.form.region === undefined ? {} : { region: match.form.region }) }

/** Fewer known headings than this, no table and no title that says so: the text is about something else. */
const fewestKeys = 2

/** “某某局2023年部门决算”, “某某镇2023年度三公经费预算公开”. */
const saysWhatItIs = /20\d\d年.{0,20}(?:(?:部门|单位).{0,12}[预决]算|三公经费)/

/** Whether anything of a disclosure was found at all. */
const isDisclosure = (printed: readonly TitledGrid[], { front, parts }: Outline): boolean => {
  const known = sectionsWithin(parts).filter(({ key }) => key !== undefined).length
  return (
    printed.some(({ id }) => id !== undefined) ||
    known >= fewestKeys ||
    (known > 0 && front.some(({ text }) => saysWhatItIs.test(fold(text))))
  )
}

const formOf = (match: FormMatch | undefined): Pick<Recognition, "form"> =>
  match === undefined ? {} : { form: { name: match.form.form, confidence: match.confidence } }

const signatureFields = ({ publishedOn, signedBy }: Signature): Pick<Disclosure, "publishedOn" | "signedBy"> => ({
  ...(publishedOn === undefined ? {} : { publishedOn }),
  ...(signedBy === undefined ? {} : { signedBy }),
})

const blankPagesOf = ({ format, warnings }: SourceDocument): Pick<Disclosure, "blankPages"> =>
  format === "pdf"
    ? { blankPages: warnings.flatMap(({ code, position: { page } }) => (code === "blank-page" ? (page ?? []) : [])) }
    : {}

/**
 * Recognises a disclosure in a document: its cover, contents list, tables and text. What could not be understood is
 * listed, never dropped; a document that ends too early gives what it has, with warnings that say what is missing.
 */
export const recognise = (source: SourceDocument): Result.Result<Recognition, NotADisclosure> => {
  const { recording, isUnderstood, sourcesOf } = makeRecorder()
  const { outline, headings: headingParagraphs } = buildOutline(source.blocks)
  for (const paragraph of headingParagraphs) recording.understood(paragraph)
  const headings = headingsOf(outline.parts, recording)
  const contents = contentsEntries(outline, recording)
  const { tables, printed, untitled, ...read } = recogniseTables(source.blocks, recording, recogniseTargets)
  if (!isDisclosure(printed, outline)) return Result.fail(nothingRecognised())
  const titles = titlesOf(printed)
  const cover = readCover(outline, {
    titles: [...headings.map(({ title }) => title), ...contents.map(({ title }) => title), ...titles],
    compilers: printed.flatMap(({ caption }) => caption.compiledBy ?? []),
    texts: textsOf(outline),
  })
  if (cover.fiscalYear === undefined) return Result.fail(withoutYear())
  const signature = readSignature(outline)
  for (const paragraph of [...paragraphsOf(cover), ...paragraphsOf(signature)]) recording.understood(paragraph)
  const context = contextOf(cover, cover.fiscalYear)
  const announced = contents.flatMap(({ table, title }) => (table === undefined ? [] : [title]))
  const match = matchForm(context.kind, [...titles, ...announced])
  const text = recogniseText(
    withoutParagraphs(outline, new Set([...captionsOf(printed), ...paragraphsOf(signature)])),
    context,
    recording,
  )
  const disclosure: Disclosure = {
    ...context,
    ...formFields(match),
    title: cover.title,
    ...signatureFields(signature),
    ...blankPagesOf(source),
    contents,
    headings,
    tables,
    ...text,
    profile: { ...recogniseUnitList(outline, recording), ...text.profile },
  }
  recording.place(disclosure, { ...placeAt(cover.passages[0]?.position ?? {}), text: cover.title })
  const grids = untitled.flatMap(([grid, left]) => (isUnderstood(grid) ? [] : [left]))
  const paragraphs = source.blocks.flatMap((block) =>
    block._tag === "Paragraph" && !isUnderstood(block) ? [{ text: block.text, position: block.position }] : [],
  )
  return Result.succeed({
    disclosure,
    sources: sourcesOf(disclosure),
    unrecognised: [...read.unrecognised, ...grids, ...paragraphs],
    warnings: [
      ...source.warnings,
      ...coverGaps(cover),
      ...read.warnings,
      ...missingPieces(disclosure, outline, source, printed),
    ],
    ...formOf(match),
  })
}
