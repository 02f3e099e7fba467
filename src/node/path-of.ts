import { fileURLToPath } from "node:url"
import * as Effect from "effect/Effect"
import { DocumentUnread } from "./document-unread.ts"

const notLocal = (file: string): DocumentUnread =>
  new DocumentUnread({
    file,
    reason: "NotLocal",
    messages: {
      zh: "这个地址不是本机文件。请先下载，再读取下载的文件。",
      en: "This address is no local file. Download it, and read what was downloaded.",
    },
  })

/** The path of a local file that is named by its path or by its URL. */
export const pathOf = (file: string | URL): Effect.Effect<string, DocumentUnread> =>
  typeof file === "string"
    ? Effect.succeed(file)
    : Effect.try({ try: () => fileURLToPath(file), catch: () => notLocal(file.href) })
