import type { ReaderWarning } from "../../source-document.ts"
import type { PageLayout } from "./layout/page-layout.ts"
import { isPageNumber } from "./document/furniture.ts"

const onPage = (page: number) => ({ page })

/** The page is an image: nothing of it was read. */
export const scannedPage = (page: number): ReaderWarning => ({
  code: "scanned-page",
  message: {
    zh: `第 ${page} 页是图片（扫描件），其中的文字没有读取。请提供有文字的版本，或先做文字识别。`,
    en: `Page ${page} is an image (a scan): its text was not read. Give a version with text, or recognise its text first.`,
  },
  position: onPage(page),
})

/** The page could not be read. */
export const damagedPage = (page: number, detail: string): ReaderWarning => ({
  code: "damaged-page",
  message: {
    zh: `第 ${page} 页已损坏，没有读取，或没有读全（${detail}）。请重新下载或重新导出文件。`,
    en: `Page ${page} is damaged and was not read, or not to its end (${detail}). Download or export the file again.`,
  },
  position: onPage(page),
})

/** The page is drawn, but shows no text: a blank sheet, or an empty frame. */
export const blankPage = (page: number): ReaderWarning => ({
  code: "blank-page",
  message: {
    zh: `第 ${page} 页是空白页，没有文字。`,
    en: `Page ${page} is blank: it has no text.`,
  },
  position: onPage(page),
})

/** The page has no content at all: not even that of a blank sheet. */
export const emptyPage = (page: number): ReaderWarning => ({
  code: "empty-page",
  message: {
    zh: `第 ${page} 页没有任何内容。如果原件在这一页有内容，文件可能已损坏。`,
    en: `Page ${page} has no content. If it has in the original, the file is damaged.`,
  },
  position: onPage(page),
})

/** Text stands where the paper ends. */
export const textBeyondPage = (page: number, count: number): ReaderWarning => ({
  code: "text-beyond-page",
  message: {
    zh: `第 ${page} 页有 ${count} 个字符在纸张边界以外，没有读取。请检查打印设置，或与原件核对。`,
    en: `Page ${page} has ${count} characters beyond the edge of the paper: they were not read. Check its print settings, or the original.`,
  },
  position: onPage(page),
})

/** There are pages in the file that its list of pages lacks. */
export const unlistedPages = (count: number): ReaderWarning => ({
  code: "unlisted-pages",
  message: {
    zh: `文件里另有 ${count} 页没有列入目录，没有读取。文件可能已损坏，或有删去的页；请与原件核对。`,
    en: `The file holds ${count} pages more than it lists: they were not read. It is damaged, or pages were removed from it. Check against the original.`,
  },
  position: {},
})

/** The file's list of pages names one page twice: another one is missing. */
export const repeatedPage = (page: number, same: number): ReaderWarning => ({
  code: "repeated-page",
  message: {
    zh: `第 ${page} 页与第 ${same} 页是同一页，可能缺了另一页。请与原件核对。`,
    en: `Page ${page} is page ${same} once more: another page may be missing. Check against the original.`,
  },
  position: onPage(page),
})

/** Fonts need a character map that could not be had. */
export const missingCMap = (name: string): ReaderWarning => ({
  code: "missing-character-map",
  message: {
    zh: `缺少字符映射表 ${name}，使用它的文字没有读出来。请提供该映射表（loadCMap）。`,
    en: `The character map ${name} is missing: text that needs it was not read. Supply it (loadCMap).`,
  },
  position: {},
})

/** The engine met something in the file that it could not make sense of. */
export const engineWarning = (said: string): ReaderWarning => ({
  code: "damaged-part",
  message: {
    zh: `文件中有一处无法解读（${said}），内容可能有缺失。请与原件核对。`,
    en: `Part of the file makes no sense (${said}): something may be missing. Check against the original.`,
  },
  position: {},
})

/** Compressed parts do not agree with their checksums. */
export const brokenStreams = (count: number): ReaderWarning => ({
  code: "damaged-part",
  message: {
    zh: `文件中有 ${count} 处数据损坏，内容可能有缺失或错误。请重新下载，并与原件核对。`,
    en: `${count} parts of the file's data are damaged: something may be missing or wrong. Download it again, and check against the original.`,
  },
  position: {},
})

/** The file lacks its end. */
export const cutOff = (): ReaderWarning => ({
  code: "cut-off",
  message: {
    zh: "文件没有结束标记，可能没有下载完整，内容可能有缺失。请重新下载。",
    en: "The file lacks its end mark: it may be incomplete, and something may be missing. Download it again.",
  },
  position: {},
})

const asText = (texts: readonly string[]): string => {
  const text = texts.join("")
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}

/** Text that leans or runs sideways is no part of what the page says: a watermark, a seal. */
const aslantText = ({ number, aslant }: PageLayout, pages: number): readonly ReaderWarning[] => {
  const text = asText(aslant.map((glyph) => glyph.text))
  if (aslant.length === 0 || isPageNumber(text, pages)) return []
  return [
    {
      code: "aslant-text",
      message: {
        zh: `第 ${number} 页有与正文方向不同的文字（“${text}”），没有读取，可能是水印。`,
        en: `Page ${number} has text in another direction (“${text}”), perhaps a watermark: it was not read.`,
      },
      position: onPage(number),
    },
  ]
}

const crowdedPage = ({ number, isCrowded }: PageLayout): readonly ReaderWarning[] =>
  isCrowded
    ? [
        {
          code: "crowded-page",
          message: {
            zh: `第 ${number} 页的线条过多，没有作为表格读取。`,
            en: `Page ${number} has too many lines: they were not read as tables.`,
          },
          position: onPage(number),
        },
      ]
    : []

/** Characters without a meaning: private ones, controls, those that stand for lost ones. */
const meaningless = /[\p{Cc}\p{Co}\p{Cn}\ufffd]/gu
/** Letters of scripts that no disclosure is written in: what is left of a text when its font's table is wrong. */
const foreign =
  /(?!\p{Script=Han}|\p{Script=Arabic}|\p{Script=Tibetan}|\p{Script=Mongolian}|\p{Script=Hangul}|\p{Script=Yi}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Greek}|\p{Script=Cyrillic}|[A-Za-z\uff21-\uff5a])\p{L}/gu
const fewForeign = 3

/** Characters that the file does not tell the meaning of. */
const unreadableText = ({ number, items }: PageLayout): readonly ReaderWarning[] => {
  const text = items
    .flatMap((item) =>
      item._tag === "TextLine" ? item.letters.map((letter) => letter.text) : item.cells.map((cell) => cell.text),
    )
    .join("")
  const lost = text.match(meaningless)?.length ?? 0
  const strange = text.match(foreign)?.length ?? 0
  const count = lost + (strange < fewForeign ? 0 : strange)
  return count === 0
    ? []
    : [
        {
          code: "unreadable-text",
          message: {
            zh: `第 ${number} 页有 ${count} 个字符没有正确的文字编码，读出来可能是乱码。请与原件核对。`,
            en: `Page ${number} has ${count} characters whose meaning the file does not rightly tell. Check against the original.`,
          },
          position: onPage(number),
        },
      ]
}

/** What is to be said of a page's layout. */
export const layoutWarnings = (page: PageLayout, pages: number): readonly ReaderWarning[] => [
  ...aslantText(page, pages),
  ...crowdedPage(page),
  ...unreadableText(page),
]
