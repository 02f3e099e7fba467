import * as Data from "effect/Data"

/** A document that is no budget or final-accounts disclosure, as far as can be told. */
export class NotADisclosure extends Data.TaggedError("NotADisclosure")<{
  readonly message: string
  readonly messages: { readonly zh: string; readonly en: string }
}> {}

const sentence = (zh: string, en: string): NotADisclosure => new NotADisclosure({ messages: { zh, en }, message: en })

export const nothingRecognised = (): NotADisclosure =>
  sentence(
    "这不像预算公开或决算公开：没有认出报表，也没有认出情况说明的标题。请确认文件内容；若是扫描件或图片，请先识别成文字。",
    "This does not look like a budget or final-accounts disclosure: no table and no heading of one was recognised. Check the file; a scan or a picture must be turned into text first.",
  )

export const withoutYear = (): NotADisclosure =>
  sentence(
    "没有找到年度：封面、标题和表中都没有“××××年”。请补充封面后再试。",
    "No fiscal year was found on the cover, in headings or in tables. Add the cover and try again.",
  )
