import * as Result from "effect/Result"
import type { DamagedFile, EncryptedFile, LimitExceeded } from "../file-errors.ts"
import { walkXml } from "./xml.ts"
import type { ZipArchive } from "./zip.ts"

/** A part of an office file that another part refers to. */
export interface Relationship {
  readonly id: string
  /** the last word of its type: worksheet, styles, numbering … */
  readonly type: string
  readonly target: string
}

const resolve = (base: string, target: string): string => {
  const path: string[] = target.startsWith("/") ? [] : base.split("/").slice(0, -1)
  for (const step of target.split("/")) {
    if (step === "..") path.pop()
    else if (step !== "" && step !== ".") path.push(step)
  }
  return path.join("/")
}

/** What a part refers to inside the file; "" stands for the file itself. A part may refer to nothing. */
export const relationshipsOf = (
  zip: ZipArchive,
  part: string,
): Result.Result<readonly Relationship[], DamagedFile | EncryptedFile | LimitExceeded> => {
  const slash = part.lastIndexOf("/") + 1
  const name = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`
  if (!zip.has(name)) return Result.succeed([])
  const found: Relationship[] = []
  return Result.gen(function* () {
    const bytes = yield* zip.read(name)
    yield* walkXml(bytes, name, {
      open: (tag) => {
        const [id, type, target] = ["Id", "Type", "Target"].map(tag.attribute)
        if (
          tag.name === "Relationship" &&
          id !== undefined &&
          target !== undefined &&
          tag.attribute("TargetMode") !== "External"
        )
          found.push({ id, type: type?.split("/").at(-1) ?? "", target: resolve(part, target) })
        return undefined
      },
    })
    return found
  })
}
