import { access } from "node:fs/promises"
import { dirname, resolve } from "node:path"
import type { Sentence } from "./document-unread.ts"
import { findInPackage, packageNamed } from "./rule-package.ts"

/** What a rule set extends: a file, or the name of a rule set, which may be a package's. */
export type Extended =
  | { readonly _tag: "File"; readonly path: string }
  | { readonly _tag: "Name" }
  | { readonly _tag: "Problem"; readonly message: Sentence }

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

const isPath = (named: string): boolean => /^\.{0,2}[/\\]|^[a-z]:[/\\]/i.test(named)
const isJsonFile = (named: string): boolean => /\.json$/i.test(named)

/** What a name in `extends` stands for where it is a file beside the rule file, which goes before a package. */
export const extendedFile = async (named: string, from: string): Promise<Extended> => {
  const path = resolve(dirname(from), named)
  if (isPath(named)) return { _tag: "File", path }
  if (!isJsonFile(named)) return { _tag: "Name" }
  return !named.includes("/") || packageNamed(named) === undefined || (await isThere(path))
    ? { _tag: "File", path }
    : extendedPackage(named, from)
}

const noSuchPackage = (named: string): Sentence => ({
  zh: `找不到文件“${named}”，也没有安装这样的软件包`,
  en: `there is neither a file "${named}" nor such a package installed`,
})

/** What a name in `extends` stands for where no rule set has it: a package, if there is one. */
export const extendedPackage = async (named: string, from: string): Promise<Extended> => {
  const found = await findInPackage(named, from)
  if (found === undefined)
    return isJsonFile(named) ? { _tag: "Problem", message: noSuchPackage(named) } : { _tag: "Name" }
  return "problem" in found ? { _tag: "Problem", message: found.problem } : { _tag: "File", path: found.path }
}
