import * as Data from "effect/Data"

/** A sentence in Chinese and in English. */
export interface Sentence {
  readonly zh: string
  readonly en: string
}

/**
 * A file could not be read as a disclosure.
 *
 * `reason` names why, for programs: `FileNotFound`, `IsDirectory`, `AccessDenied`, `NotLocal`, `ReadFailed`, `Unforeseen`, or the tag of the
 * error of the reader or recogniser that gave up (`EmptyFile`, `TooLarge`, `NotADisclosure` …). `messages` say what is
 * wrong and what to do about it.
 */
export class DocumentUnread extends Data.TaggedError("DocumentUnread")<{
  readonly file: string
  readonly reason: string
  readonly messages: Sentence
}> {
  override get message(): string {
    return `${this.file}: ${this.messages.en}`
  }
}

const notFound: Sentence = {
  zh: "找不到这个文件。请检查路径和文件名。",
  en: "There is no such file. Check the path and the name.",
}
const directory: Sentence = {
  zh: "这是文件夹，不是文件。请写出其中的文件，例如：文件夹/*.pdf。",
  en: "This is a folder, not a file. Name the files in it, for example: folder/*.pdf.",
}
const denied: Sentence = {
  zh: "没有读取这个文件的权限。请修改权限，或换一个用户运行。",
  en: "There is no permission to read this file. Change its permissions, or run as another user.",
}

/** The name that the operating system gives to a failure. */
export const codeOf = (cause: unknown): string =>
  cause instanceof Error && "code" in cause && typeof cause.code === "string" ? cause.code : String(cause)

/** Why the operating system refused a file. */
export const refused = (file: string, cause: unknown): DocumentUnread => {
  const code = codeOf(cause)
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return new DocumentUnread({ file, reason: "FileNotFound", messages: notFound })
    case "EISDIR":
      return new DocumentUnread({ file, reason: "IsDirectory", messages: directory })
    case "EACCES":
    case "EPERM":
      return new DocumentUnread({ file, reason: "AccessDenied", messages: denied })
    default:
      return new DocumentUnread({
        file,
        reason: "ReadFailed",
        messages: { zh: `读取文件失败（${code}）。`, en: `Reading the file failed (${code}).` },
      })
  }
}

/** The file holds more bytes than may be read. */
export const overLimit = (file: string, limit: number): DocumentUnread =>
  new DocumentUnread({
    file,
    reason: "TooLarge",
    messages: {
      zh: `文件超过 ${limit} 字节的上限。请拆分文件，或提高上限（maxBytes）。`,
      en: `The file is larger than the limit of ${limit} bytes. Split it, or raise the limit (maxBytes).`,
    },
  })

/** Reading or auditing went wrong in a way that nobody foresaw. */
export const broken = (file: string, cause: unknown): DocumentUnread =>
  new DocumentUnread({
    file,
    reason: "Unforeseen",
    messages: {
      zh: `处理时出现意外错误（${String(cause)}）。这是 gouji 的缺陷，请连同文件一起反馈。`,
      en: `It failed unexpectedly (${String(cause)}). This is a mistake in gouji; please report it with the file.`,
    },
  })
