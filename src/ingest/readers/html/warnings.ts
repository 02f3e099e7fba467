import type { Block, ReaderWarning } from "../../source-document.ts"
import { cleanLine } from "../flow/text.ts"
import { attributeOf, elementsNamed, type HtmlDocument, type HtmlElement, isElement, textOf } from "./node.ts"
import { isHidden } from "./unseen.ts"

const warning = (code: string, zh: string, en: string): ReaderWarning => ({ code, message: { zh, en }, position: {} })

const document = /\.(?:pdf|docx?|xlsx?|et|wps|ofd|zip|rar|7z)(?:$|[?#])/i
const shownNames = 5

const attachments = (links: readonly HtmlElement[]): readonly ReaderWarning[] => {
  const files = links.filter((link) => document.test(attributeOf(link, "href") ?? ""))
  const texts = files.map((link) => cleanLine(textOf(link).replace(/\s+/g, " ")))
  const names = [...new Set(texts)].filter((name) => name !== "")
  const list = names.slice(0, shownNames).join("、") + (names.length > shownNames ? "……" : "")
  return files.length === 0
    ? []
    : [
        warning(
          "attachments",
          `网页有 ${files.length} 个附件，未读取：${list}。附件中的表格请另行下载检查。`,
          `The page links to ${files.length} attachments, which were not read: ${list}. Download and check them by themselves.`,
        ),
      ]
}

const embedded = (count: number): readonly ReaderWarning[] =>
  count === 0
    ? []
    : [
        warning(
          "embedded-objects",
          `网页中嵌入了 ${count} 个文件（如 PDF 阅读框），未读取。请下载原文件检查。`,
          `The page embeds ${count} files (a PDF viewer, for example), which were not read. Download and check them.`,
        ),
      ]

/** Pictures decorate most pages; where there is no table, they may be the tables. */
const pictures = (count: number, blocks: readonly Block[]): readonly ReaderWarning[] =>
  count === 0 || blocks.some(({ _tag }) => _tag === "Grid")
    ? []
    : [
        warning(
          "pictures",
          `网页中有 ${count} 张图片而没有表格，图中的文字未读取。`,
          `The page has ${count} pictures and no table; text in pictures was not read.`,
        ),
      ]

const hiddenRows = (cells: readonly HtmlElement[]): readonly ReaderWarning[] => {
  const hidden = cells.filter((element) => isHidden(element) && cleanLine(textOf(element)) !== "")
  return hidden.length === 0
    ? []
    : [
        warning(
          "hidden-cells",
          `表格中有 ${hidden.length} 处隐藏的行或单元格有内容，未读取。`,
          `${hidden.length} hidden rows or cells with content were not read.`,
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

const links: ReadonlySet<string> = new Set(["a"])
const frames: ReadonlySet<string> = new Set(["iframe", "embed", "object"])
const cells: ReadonlySet<string> = new Set(["tr", "td", "th"])
const noted: ReadonlySet<string> = new Set(["img", ...links, ...frames, ...cells])

/** What the reader of a page must be told. */
export const htmlWarnings = (
  page: HtmlDocument,
  content: HtmlElement,
  blocks: readonly Block[],
): readonly ReaderWarning[] => {
  const found = elementsNamed(content.childNodes, noted)
  const named = (names: ReadonlySet<string>) => found.filter(({ tagName }) => names.has(tagName))
  return [
    ...cutOff(page),
    ...attachments(named(links)),
    ...embedded(named(frames).length),
    ...pictures(named(new Set(["img"])).length, blocks),
    ...hiddenRows(named(cells)),
  ]
}
