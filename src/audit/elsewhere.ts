import { type Disclosure, listRelated, pointersOf, type Related, type SourceMap } from "../disclosure/index.ts"
import type { Text } from "../rules/index.ts"
import { describePlace } from "./places.ts"

/** Another disclosure that an audit may hold its own against, and where its facts were printed. */
export interface RelatedDocument {
  readonly disclosure: Disclosure
  readonly sources?: SourceMap
}

const kinds: Readonly<Record<Disclosure["kind"], Text>> = {
  budget: { zh: "预算公开", en: "budget" },
  finalAccounts: { zh: "决算公开", en: "final accounts" },
}

const titleOf = ({ unit, fiscalYear, kind }: Disclosure): Text => ({
  zh: `${unit}${fiscalYear}年${kinds[kind].zh}`,
  en: `${unit} ${kinds[kind].en} ${fiscalYear}`,
})

/** Names the document, and the place in it, of an object that stands in another disclosure than the audited one. */
export const elsewhereIn = (related: Related<RelatedDocument>): ((object: object) => Text | undefined) => {
  const documents = listRelated(related).map(({ disclosure, sources = {} }) => ({
    pointers: pointersOf(disclosure),
    title: titleOf(disclosure),
    sources,
  }))
  return (object) => {
    const document = documents.find(({ pointers }) => pointers.has(object))
    if (document === undefined) return undefined
    const place = describePlace(document.sources, document.pointers.get(object) ?? "")
    return { zh: `${document.title.zh} ${place.zh}`, en: `${document.title.en} ${place.en}` }
  }
}
