import { resolve } from "node:path"
import * as Effect from "effect/Effect"
import { extendedFiles, nameOf, readJsonFile, type RuleFile, withNames } from "./rule-file.ts"
import { RulesInvalid } from "./rules-invalid.ts"

const sameName = (file: string, name: string, other: string): RulesInvalid =>
  new RulesInvalid({
    problems: [
      {
        file,
        messages: {
          zh: `规则集名“${name}”已被 ${other} 使用，请换一个名字（name）。`,
          en: `The name “${name}” is taken by ${other}. Give this rule set another name.`,
        },
      },
    ],
  })

/**
 * Reads rule files and all files that they extend, each once. The files that were asked for come first.
 * A file may have the name of a built-in rule set and then stands for it, so that those can be worked on.
 */
export const readRuleFiles = (files: readonly string[]): Effect.Effect<readonly RuleFile[], RulesInvalid> =>
  Effect.gen(function* () {
    const read = new Map<string, { readonly file: string; readonly text: string; readonly json: unknown }>()
    const waiting = files.map((file) => ({ file, path: resolve(file) }))
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const { file, path } = next
      if (read.has(path)) continue
      const { text, json } = yield* readJsonFile(file)
      read.set(path, { file, text, json })
      waiting.push(...[...extendedFiles(json, path).values()].map((extended) => ({ file: extended, path: extended })))
    }
    const takenBy = new Map<string, string>()
    for (const { file, json } of read.values()) {
      const name = nameOf(json, file)
      const other = takenBy.get(name)
      if (other !== undefined) return yield* sameName(file, name, other)
      takenBy.set(name, file)
    }
    const namesOf = (json: unknown, path: string): ReadonlyMap<string, string> =>
      new Map(
        [...extendedFiles(json, path)].map(([named, extended]) => {
          const base = read.get(extended)
          return [named, nameOf(base?.json, base?.file ?? extended)]
        }),
      )
    return [...read].map(([path, { file, text, json }]) => ({
      file,
      name: nameOf(json, file),
      text,
      json: withNames(json, namesOf(json, path)),
    }))
  })
