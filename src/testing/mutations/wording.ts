import type { Disclosure, Statement } from "../../disclosure/index.ts"
import { type Edit, type Path, pointerOf, set } from "./edit.ts"

/** Where a paragraph of the narrative stands. */
interface ParagraphPlace {
  readonly path: Path
  readonly text: string
}

const paragraphsOf = ({ narrative }: Disclosure): readonly (ParagraphPlace & { readonly section: string })[] =>
  narrative.sections.flatMap(({ key = "", paragraphs }, section) =>
    paragraphs.map((text, index) => ({
      path: ["narrative", "sections", String(section), "paragraphs", String(index)],
      text,
      section: key,
    })),
  )

/** The paragraph that has a text, of the section where there are several. */
export const paragraphWith = (disclosure: Disclosure, text: string, section: string): ParagraphPlace | undefined => {
  const all = paragraphsOf(disclosure).filter((paragraph) => text !== "" && paragraph.text.includes(text))
  return all.find((paragraph) => paragraph.section === section) ?? all[0]
}

/** The places of a statement: itself, and the paragraph that says it. */
export const placesOf = (disclosure: Disclosure, index: number, { text, section }: Statement): readonly string[] => {
  const paragraph = paragraphWith(disclosure, text, section)
  return [
    pointerOf(["narrative", "statements", String(index)]),
    ...(paragraph === undefined ? [] : [pointerOf(paragraph.path)]),
  ]
}

/** A statement says something else, and its paragraph with it. `words` are replaced where they stand in its clause. */
export const reworded = (
  disclosure: Disclosure,
  index: number,
  statement: Statement,
  words: readonly (readonly [from: string, to: string])[],
): readonly Edit[] => {
  const text = words.reduce((clause, [from, to]) => clause.replace(from, () => to), statement.text)
  const paragraph = paragraphWith(disclosure, statement.text, statement.section)
  return [
    set(["narrative", "statements", String(index)], { ...statement, text }),
    ...(paragraph === undefined
      ? []
      : [
          set(
            paragraph.path,
            paragraph.text.replace(statement.text, () => text),
          ),
        ]),
  ]
}
