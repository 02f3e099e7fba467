import { shapeAt } from "../check/disclosure-shapes.ts"
import { listShape, objectShape, textShape } from "../language/shape.ts"
import { derivation, itemAt, textsOf } from "./kit.ts"

const kinds = ["expenditureClasses", "incomeSources", "personnelSections", "operatingSections"]

/** The names that the narrative's sentences list. */
export const listed = derivation(
  {
    name: "listed",
    parameters: [{ name: "about", kind: "text", options: kinds }],
    summary: {
      zh: "文字列举的名称：expenditureClasses 支出类级科目，incomeSources 收入来源，personnelSections 人员经费款级科目，operatingSections 公用经费款级科目。",
      en: "The names that the text lists: expenditureClasses, incomeSources, personnelSections or operatingSections.",
    },
    examples: [],
    shape: () => listShape(objectShape({ name: textShape, list: shapeAt("narrative", "lists", "0") })),
  },
  (source, [about]) => {
    const wanted = textsOf(about)
    return source.disclosure.narrative.lists
      .filter((list) => wanted.includes(list.about))
      .flatMap((list) => list.names.map((name) => itemAt(source, list, { name, list })))
  },
)
