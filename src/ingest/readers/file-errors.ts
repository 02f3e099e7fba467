import * as Data from "effect/Data"
import type { Sentence } from "./reader.ts"

interface Fields {
  readonly messages: Sentence
  readonly message: string
}
const fields = (zh: string, en: string): Fields => ({ messages: { zh, en }, message: en })

/** The file is of the format that it claims, but broken, cut off, or unsafe to read. */
export class DamagedFile extends Data.TaggedError("DamagedFile")<Fields> {}
/** The file is protected by a password. */
export class EncryptedFile extends Data.TaggedError("EncryptedFile")<Fields> {}
/** The file holds more than a reader may unfold: inflated bytes, cells, nodes. */
export class LimitExceeded extends Data.TaggedError("LimitExceeded")<Fields & { readonly limit: number }> {}
/** The file is of a known format that no reader takes. */
export class UnsupportedFile extends Data.TaggedError("UnsupportedFile")<Fields & { readonly found: string }> {}
/** Reading was stopped because it took too long, or too much memory. */
export class ReadingStopped extends Data.TaggedError("ReadingStopped")<Fields & { readonly limit: number }> {}
/** The file could be read, but there is no text in it. */
export class NoText extends Data.TaggedError("NoText")<Fields> {}

/** `what` says in both languages which part is broken, and how. */
export const damagedFile = (what: Sentence) =>
  new DamagedFile(
    fields(
      `文件已损坏：${what.zh}。请重新下载，或用原来的软件打开后另存一份。`,
      `The file is damaged: ${what.en}. Download it again, or open it in its own program and save a copy.`,
    ),
  )

export const encryptedFile = () =>
  new EncryptedFile(
    fields(
      "文件有密码保护，不能读取。请取消密码后另存一份。",
      "The file is protected by a password. Save a copy without it.",
    ),
  )

/** `what` names what there is too much of; `option` the option that allows more. */
export const limitExceeded = (what: Sentence, limit: number, option: string) =>
  new LimitExceeded({
    ...fields(
      `文件展开后的${what.zh}超过上限 ${limit}，可能不是正常的公开文件。请删去无关内容，或提高上限（${option}）。`,
      `The file unfolds to more than ${limit} ${what.en}: hardly a normal disclosure. Remove what does not belong, or raise the limit (${option}).`,
    ),
    limit,
  })

/** `advice` says what to do instead. */
export const unsupportedFile = (found: string, advice: Sentence) =>
  new UnsupportedFile({
    ...fields(
      `不能读取这种文件（${found}）。${advice.zh}`,
      `Files of this kind (${found}) cannot be read. ${advice.en}`,
    ),
    found,
  })

export const noText = () =>
  new NoText(
    fields(
      "文件里没有文字，可能只有图片或附件。请提供带文字的文件（不支持文字识别）。",
      "There is no text in the file: perhaps only pictures or attachments. Give a file with text (pictures are not recognised).",
    ),
  )

/** What a file may take while it is read. */
export const readingStopped = (what: "milliseconds" | "megabytes", limit: number) =>
  new ReadingStopped({
    ...(what === "milliseconds"
      ? fields(
          `读取这个文件超过了 ${limit} 毫秒，已停止。文件可能有问题；请重新导出，或提高上限（limits.milliseconds）。`,
          `Reading this file took more than ${limit} milliseconds and was stopped. The file may be faulty: export it again, or raise the limit (limits.milliseconds).`,
        )
      : fields(
          `读取这个文件占用的内存超过了 ${limit} MB，已停止。文件可能有问题；请重新导出，或提高上限（limits.megabytes）。`,
          `Reading this file took more than ${limit} MB of memory and was stopped. The file may be faulty: export it again, or raise the limit (limits.megabytes).`,
        )),
    limit,
  })

/** A reader gave up in a way that nobody foresaw. */
export const brokenReader = (error: unknown) => {
  const detail = error instanceof Error ? error.message : String(error)
  return damagedFile({ zh: `读不出内容（${detail}）`, en: `nothing of it could be read (${detail})` })
}
