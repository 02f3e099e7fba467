import { realpath } from "node:fs/promises"
import { createRequire } from "node:module"
import { join, sep } from "node:path"
import * as Effect from "effect/Effect"
import { codeOf, type Sentence } from "./document-unread.ts"
import { readBytes } from "./read-bytes.ts"

/** Where the rule set of a package is, or why there is none. */
export type FoundInPackage = { readonly path: string } | { readonly problem: Sentence }

const part = String.raw`[a-z0-9~-][a-z0-9._~-]*`
const specifier = new RegExp(String.raw`^((?:@${part}/)?${part})(?:/(.+))?$`)

/** The package that a name is of, and the file in it; nothing of a name that no package can have. */
export const packageNamed = (
  name: string,
): { readonly name: string; readonly inside: string | undefined } | undefined => {
  const [, named, inside] = specifier.exec(name) ?? []
  if (named === undefined) return undefined
  const isPlain = inside === undefined || inside.split("/").every((step) => /^[\w@~-][\w.@~-]*$/.test(step))
  return isPlain ? { name: named, inside } : undefined
}

const failed = (zh: string, en: string): FoundInPackage => ({ problem: { zh, en } })

const attempt = async <A>(run: () => Promise<A>): Promise<A | undefined> => {
  try {
    return await run()
  } catch {
    return undefined
  }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Far above any package.json. */
const maxBytes = 1 << 20

const readText = async (file: string): Promise<string> =>
  new TextDecoder().decode(await Effect.runPromise(readBytes(file, maxBytes)))

interface Installed {
  readonly folder: string
  readonly manifest: unknown
}

const installed = async (name: string, from: string): Promise<Installed | undefined> => {
  for (const folder of createRequire(from).resolve.paths(name) ?? []) {
    const text = await attempt(() => readText(join(folder, name, "package.json")))
    if (text === undefined) continue
    return { folder: await realpath(join(folder, name)), manifest: parsed(text) }
  }
  return undefined
}

const member = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined

// Resolving looks for a file as Node does, by `exports`; it runs nothing.
const resolved = (name: string, from: string): string | undefined => {
  try {
    return createRequire(from).resolve(name)
  } catch {
    return undefined
  }
}

const fileOf = (
  { folder, manifest }: Installed,
  { name, inside }: { readonly name: string; readonly inside: string | undefined },
  from: string,
): FoundInPackage => {
  if (inside !== undefined) {
    if (member(manifest, "exports") === undefined) return { path: join(folder, inside) }
    const path = resolved(`${name}/${inside}`, from)
    return path === undefined
      ? failed(
          `软件包 ${name} 没有公开 ${inside}（package.json 的 exports）`,
          `the package ${name} does not export ${inside} (exports in its package.json)`,
        )
      : { path }
  }
  const stated = member(manifest, "gouji")
  if (typeof stated === "string") return { path: join(folder, stated) }
  const main = resolved(name, from)
  return main?.endsWith(".json") === true
    ? { path: main }
    : failed(
        `软件包 ${name} 没有写明规则集在哪里：它的 package.json 应有 "gouji": "./rules.json" 这样的字段`,
        `the package ${name} does not say where its rule set is: its package.json needs a field such as "gouji": "./rules.json"`,
      )
}

/**
 * Finds the rule set of an npm package as Node finds packages from the rule file that names it. A package says in its
 * `package.json` which file is its rule set: `"gouji": "./rules.json"`, or an entry of `exports` that is a JSON file.
 * Only JSON is ever read, nothing of a package runs, and no file outside the package is taken for one of it.
 */
export const findInPackage = async (named: string, from: string): Promise<FoundInPackage | undefined> => {
  const wanted = packageNamed(named)
  if (wanted === undefined) return undefined
  const found = await installed(wanted.name, from)
  if (found === undefined) return undefined
  const file = fileOf(found, wanted, from)
  if ("problem" in file) return file
  try {
    const path = await realpath(file.path)
    if (path.startsWith(found.folder + sep)) return { path }
    return failed(
      `软件包 ${wanted.name} 的规则集不在它自己的文件夹内`,
      `the package ${wanted.name} names a rule set outside its own folder`,
    )
  } catch (cause) {
    return failed(
      `软件包 ${wanted.name} 中的规则集文件无法读取（${codeOf(cause)}）`,
      `the rule set of the package ${wanted.name} cannot be read (${codeOf(cause)})`,
    )
  }
}
