import type { Block, ReaderWarning } from "../../source-document.ts"
import { cleanLine } from "../flow/text.ts"
import { attributeOf, elementsNamed, type HtmlDocument, type HtmlElement, isElement, textOf } from "./node.ts"
import { isHidden } from "./unseen.ts"

const warning = (code: string, zh: string, en: string): ReaderWarning => ({ code, message: { zh, en }, position: {} })

const document = /\.(?:pdf|docx?|xlsx?|et|wps|ofd|zip|rar|7z)(?:$|[?#])/i
const shownNames = 5

const attachments = (content: HtmlElement): readonly ReaderWarning[] => {
  const links = elementsNamed(content.childNodes, new Set(["a"])).filter((link) =>
    document.test(attributeOf(link, "href") ?? ""),
  )
  const names = [...new Set(links.map((link) => cleanLine(textOf(link).replace(/\s+/g, " "))))].filter(
    (name) => name !== "",
  )
  const list = names.slice(0, shownNames).join("、") + (names.length > shownNames ? "……" : "")
  return links.length === 0
    ? []
    : [
        warning(
          "attachments",
          `网页有 ${links.length} 个附件，未读取：${list}。附件中的表格请另行下载检查。`,
          `The page links to ${links.length} attachments, which were not read: ${list}. Download and check them by themselves.`,
        ),
      ]
}

const embedded = (content: HtmlElement): readonly ReaderWarning[] => {
  const count = elementsNamed(content.childNodes, new Set(["iframe", "embed", "object"])).length
  return count === 0
    ? []
    : [
        warning(
          "embedded-objects",
          `网页中嵌入了 ${count} 个文件（如 PDF 阅读框），未读取。请下载原文件检查。`,
          `The page embeds ${count} files (a PDF viewer, for example), which were not read. Download and check them.`,
        ),
      ]
}

/** Pictures decorate most pages; where there is no table, they may be the tables. */
const pictures = (content: HtmlElement, blocks: readonly Block[]): readonly ReaderWarning[] => {
  const count = elementsNamed(content.childNodes, new Set(["img"])).length
  return count === 0 || blocks.some(({ _tag }) => _tag === "Grid")
    ? []
    : [
        warning(
          "pictures",
          `网页中有 ${count} 张图片而没有表格，图中的文字未读取。`,
          `The page has ${count} pictures and no table; text in pictures was not read.`,
        ),
      ]
}

const hiddenRows = (content: HtmlElement): readonly ReaderWarning[] => {
  const rows = elementsNamed(content.childNodes, new Set(["tr", "td", "th"])).filter(
    (element) => isHidden(element) && cleanLine(textOf(element)) !== "",
  )
  return rows.length === 0
    ? []
    : [
        warning(
          "hidden-cells",
          `表格中有 ${rows.length} 处隐藏的行或单元格有内容，未读取。`,
          `${rows.length} hidden rows or cells with content were not read.`,
        ),
      ]
}

const isOpenAtEnd = ({ sourceCodeLocation: location }: HtmlElement): boolean =>
  location?.startTag !== undefined && location.endTag === undefined

/** A page that ends in the middle of a table, or begins as a whole page and does not end as one, was cut off. */
const cutOff = (page: HtmlDocument): readonly ReaderWarning[] => {
  const html = page.childNodes.find((node) => isElement(node) && node.tagName === "html")
  const body = html !== undefined && isElement(html) ? html.childNodes.filter(isElement).at(-1) : undefined
  const unended = [html, body].filter((node) => node !== undefined && isElement(node) && isOpenAtEnd(node))
  const tables = elementsNamed(page.childNodes, new Set(["table"])).filter(isOpenAtEnd)
  return unended.length < 2 && tables.length === 0
    ? []
    : [
        warning(
          "cut-off",
          "网页不完整：有表格或网页没有结束，后面的内容可能缺失。请重新下载。",
          "The page is incomplete: a table or the page itself does not end, and what follows may be missing. Download it again.",
        ),
      ]
}

/** What the reader of a page must be told. */
export const htmlWarnings = (
  page: HtmlDocument,
  content: HtmlElement,
  blocks: readonly Block[],
): readonly ReaderWarning[] => [
  ...cutOff(page),
  ...attachments(content),
  ...embedded(content),
  ...pictures(content, blocks),
  ...hiddenRows(content),
]
