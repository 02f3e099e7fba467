import { listShape, objectShape, textShape } from "../language/shape.ts"
import { passages } from "../select/texts.ts"
import { selector } from "./selector.ts"

export const texts = selector({
  name: "texts",
  parameters: [],
  summary: {
    zh: "公开文件中的每段文字：text、path（位置）、kind（title、heading、contents、function、paragraph、caption、note、goal、indicator、definition）、section（所在标题）。",
    en: "Every passage of text: text, path (its place), kind (title, heading, contents, function, paragraph, caption, note, goal, indicator, definition) and section (the heading it stands under).",
  },
  shape: () => listShape(objectShape({ text: textShape, path: textShape, kind: textShape, section: textShape })),
  select: (_disclosure, _operands, context) => passages(context),
})
