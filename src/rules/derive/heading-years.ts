import { partShape } from "../check/disclosure-shapes.ts"
import { listShape, numberShape, objectShape, textShape } from "../language/shape.ts"
import { derivation, itemAt } from "./kit.ts"

const year = /(20\d{2})年/g

/** The years that headings and table titles name. */
export const headingYears = derivation(
  {
    name: "headingYears",
    parameters: [],
    summary: {
      zh: "目录、标题和表题中出现的年度 year，附标题原文 text。",
      en: "The years in the contents list, headings and table titles, with the heading's text.",
    },
    examples: [],
    shape: () => listShape(objectShape({ text: textShape, year: numberShape, node: partShape() })),
  },
  (source) => {
    const { contents, headings, tables, title } = source.disclosure
    const texts = [
      { text: title, node: source.disclosure },
      ...[...contents, ...headings].map((node) => ({ text: `${node.number} ${node.title}`.trim(), node })),
      ...Object.values(tables).map((node) => ({ text: node.title, node })),
    ]
    return texts.flatMap(({ text, node }) =>
      [...text.replaceAll(/\s/g, "").matchAll(year)].map(([, digits]) =>
        itemAt(source, node, { text, year: Number(digits), node }),
      ),
    )
  },
)
