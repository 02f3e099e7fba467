import type { ReaderWarning } from "../../source-document.ts"

interface Missed {
  readonly code: string
  readonly elements: readonly string[]
  readonly message: (count: number) => ReaderWarning["message"]
}

const missed: readonly Missed[] = [
  {
    code: "tracked-changes",
    elements: ["ins", "del", "moveFrom", "moveTo"],
    message: (count) => ({
      zh: `文档有 ${count} 处未处理的修订，按全部接受读取。请先接受或拒绝修订。`,
      en: `The document has ${count} tracked changes, read as if all were accepted. Accept or reject them first.`,
    }),
  },
  {
    code: "notes",
    elements: ["footnoteReference", "endnoteReference"],
    message: (count) => ({
      zh: `文档有 ${count} 个脚注或尾注，未读取。`,
      en: `The document has ${count} footnotes or endnotes, which were not read.`,
    }),
  },
  {
    code: "pictures",
    elements: ["blip", "imagedata"],
    message: (count) => ({
      zh: `文档中有 ${count} 张图片，图中的文字未读取。`,
      en: `The document has ${count} pictures; text in them was not read.`,
    }),
  },
  {
    code: "embedded-objects",
    elements: ["OLEObject", "altChunk"],
    message: (count) => ({
      zh: `文档中嵌入了 ${count} 个对象（如 Excel 表格），未读取。请把其中的表格改为 Word 表格。`,
      en: `The document embeds ${count} objects (Excel sheets, for example), which were not read. Turn their tables into Word tables.`,
    }),
  },
]

/** What the reader of a Word document must be told, by how often its elements occur. */
export const docxWarnings = (counts: ReadonlyMap<string, number>): readonly ReaderWarning[] =>
  missed.flatMap(({ code, elements, message }) => {
    const count = elements.reduce((sum, element) => sum + (counts.get(element) ?? 0), 0)
    return count === 0 ? [] : [{ code, message: message(count), position: {} }]
  })
