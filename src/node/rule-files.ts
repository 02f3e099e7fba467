import { relative, resolve } from "node:path"
import * as Effect from "effect/Effect"
import { builtInSources, locatorOf } from "../rules/index.ts"
import type { Sentence } from "./document-unread.ts"
import { type Extended, extendedFile, extendedPackage } from "./extended-file.ts"
import { extendedNames, nameOf, readJsonFile, type RuleFile, withNames } from "./rule-file.ts"
import { type RuleFileProblem, RulesInvalid } from "./rules-invalid.ts"

/** Far above what anybody builds on. */
const greatest = { files: 200, characters: 20_000_000 } as const

/** A rule file on its way: what it extends is known by the paths of files. */
interface ReadFile {
  readonly file: string
  readonly path: string
  readonly text: string
  readonly json: unknown
  readonly bases: Map<string, string>
}

/** A file that is to be read, and the file that extends it. */
interface Wanted {
  readonly file: string
  readonly path: string
  readonly by?: { readonly reader: ReadFile; readonly named: string }
}

const shown = (path: string): string => {
  const near = relative("", path)
  return near.startsWith("..") ? path : near
}

const inExtends = ({ file, text, json }: ReadFile, named: string, { zh, en }: Sentence): RuleFileProblem => {
  const pointer = `/extends/${extendedNames(json).indexOf(named)}`
  return { file, ...locatorOf(text, [pointer])(pointer), messages: { zh, en } }
}

const sameName = (file: string, name: string, other: string): RuleFileProblem => ({
  file,
  messages: {
    zh: `规则集名“${name}”已被 ${other} 使用，请换一个名字（name）。`,
    en: `The name “${name}” is taken by ${other}. Give this rule set another name.`,
  },
})

const tooMany: Sentence = {
  zh: `引用的规则文件太多或太大（最多 ${greatest.files} 个文件、${greatest.characters} 个字符）`,
  en: `too many or too large rule files are extended (at most ${greatest.files} files and ${greatest.characters} characters)`,
}

/** Reads rule files and what they extend, one after another. */
class Reading {
  readonly files = new Map<string, ReadFile>()
  readonly problems: RuleFileProblem[] = []
  private readonly names: { readonly reader: ReadFile; readonly named: string }[] = []
  private characters = 0

  async read(asked: readonly Wanted[]): Promise<void> {
    const waiting = [...asked]
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const reader = await this.readOne(next)
      for (const named of new Set(reader === undefined ? [] : extendedNames(reader.json)))
        if (reader !== undefined && !Object.hasOwn(builtInSources, named))
          waiting.push(...this.take(await extendedFile(named, reader.path), reader, named))
      if (waiting.length === 0) waiting.push(...(await this.fromPackages()))
    }
  }

  /** The names that no rule set has which was read, looked for among packages. */
  private async fromPackages(): Promise<readonly Wanted[]> {
    const taken = new Set([...this.files.values()].map(({ json, file }) => nameOf(json, file)))
    const wanted: Wanted[] = []
    for (const { reader, named } of this.names.splice(0))
      if (!taken.has(named)) {
        const found = await extendedPackage(named, reader.path)
        if (found._tag !== "Name") wanted.push(...this.take(found, reader, named))
      }
    return wanted
  }

  private take(found: Extended, reader: ReadFile, named: string): readonly Wanted[] {
    if (found._tag === "Problem") this.problems.push(inExtends(reader, named, found.message))
    else if (found._tag === "Name") this.names.push({ reader, named })
    else {
      reader.bases.set(named, found.path)
      return [{ file: shown(found.path), path: found.path, by: { reader, named } }]
    }
    return []
  }

  private async readOne({ file, path, by }: Wanted): Promise<ReadFile | undefined> {
    if (this.files.has(path)) return undefined
    const refuse = (problem: RuleFileProblem): void => {
      this.problems.push(
        by === undefined || problem.line !== undefined ? problem : inExtends(by.reader, by.named, aboutFile(problem)),
      )
    }
    if (this.files.size >= greatest.files || this.characters > greatest.characters) {
      refuse({ file, messages: tooMany })
      return undefined
    }
    const read = await Effect.runPromise(Effect.result(readJsonFile(file)))
    if (read._tag === "Failure") {
      for (const problem of read.failure.problems) refuse(problem)
      return undefined
    }
    this.characters += read.success.text.length
    const reader = { file, path, ...read.success, bases: new Map<string, string>() }
    this.files.set(path, reader)
    return reader
  }
}

const aboutFile = ({ file, messages }: RuleFileProblem): Sentence => ({
  zh: `${file}：${messages.zh}`,
  en: `${file}: ${messages.en}`,
})

/**
 * Reads rule files and all files and packages that they extend, each once. The files that were asked for come first.
 * A file may have the name of a built-in rule set and then stands for it, so that those can be worked on.
 */
export const readRuleFiles = (files: readonly string[]): Effect.Effect<readonly RuleFile[], RulesInvalid> =>
  Effect.gen(function* () {
    const reading = new Reading()
    yield* Effect.promise(() => reading.read(files.map((file) => ({ file, path: resolve(file) }))))
    const takenBy = new Map<string, string>()
    for (const { file, json } of reading.files.values()) {
      const name = nameOf(json, file)
      const other = takenBy.get(name)
      if (other === undefined) takenBy.set(name, file)
      else reading.problems.push(sameName(file, name, other))
    }
    if (reading.problems.length > 0) return yield* new RulesInvalid({ problems: reading.problems })
    const nameAt = (path: string): string => {
      const base = reading.files.get(path)
      return nameOf(base?.json, base?.file ?? path)
    }
    return [...reading.files.values()].map(({ file, text, json, bases }) => ({
      file,
      name: nameOf(json, file),
      text,
      json: withNames(json, new Map([...bases].map(([named, path]) => [named, nameAt(path)]))),
    }))
  })
