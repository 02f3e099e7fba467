import type { FlagDoc, HelpDoc } from "effect/cli/HelpDoc"
import * as Option from "effect/Option"
import { displayWidth } from "../report/terminal/display-width.ts"
import { paragraph } from "../report/terminal/wrap.ts"
import type { HelpWords } from "./help-words.ts"

interface Entry {
  readonly label: string
  readonly text: string
}

const gap = 2

/** Two columns: labels to the left, and what they mean wrapped to the right. */
const table = (entries: readonly Entry[], width: number): readonly string[] => {
  const left = Math.max(...entries.map(({ label }) => displayWidth(label))) + gap
  return entries.flatMap(({ label, text }) => {
    const [first = "", ...rest] = paragraph(text, width, left + gap)
    return [" ".repeat(gap) + label + first.slice(gap + displayWidth(label)), ...rest]
  })
}

const section = (title: string, entries: readonly Entry[], width: number): readonly string[] =>
  entries.length === 0 ? [] : [title, ...table(entries, width), ""]

/** A flag's own words, without the list of choices that its parser adds in English. */
const describeFlag = (flag: FlagDoc, words: HelpWords): Entry => {
  const described = Option.getOrElse(flag.description, () => "")
  const [, text = described, choices] = /^(.*?) ?\(choices: ([^)]*)\)$/s.exec(described) ?? []
  const own = words.builtIn[flag.name] ?? text
  const names = [`--${flag.name}`, ...flag.aliases].join(", ")
  return {
    label: choices === undefined && flag.type !== "boolean" ? `${names} ${flag.type.toUpperCase()}` : names,
    text: choices === undefined ? own : own + words.choices(choices),
  }
}

/** A help page. */
export const formatHelp = (doc: HelpDoc, words: HelpWords, width: number): string => {
  const flags = (list: readonly FlagDoc[] | undefined) => (list ?? []).map((flag) => describeFlag(flag, words))
  const commands = (doc.subcommands ?? []).flatMap((group) => group.commands)
  const examples = doc.examples ?? []
  const lines = [
    ...(doc.description === "" ? [] : [...paragraph(doc.description, width, 0), ""]),
    words.usage(doc.usage),
    "",
    ...section(
      words.commands,
      commands.map(({ name, description }) => ({ label: name, text: description })),
      width,
    ),
    ...section(
      words.files,
      (doc.args ?? []).map(({ name, variadic, description }) => ({
        label: variadic ? `${name}...` : name,
        text: Option.getOrElse(description, () => ""),
      })),
      width,
    ),
    ...section(words.flags, flags(doc.flags), width),
    ...section(words.everywhere, flags(doc.globalFlags), width),
    ...(examples.length === 0 ? [] : [words.examples]),
    ...examples.flatMap(({ command, description }) => [
      `  ${command}`,
      ...(description === undefined ? [] : paragraph(description, width, 6)),
    ]),
  ]
  return lines.join("\n").trimEnd() + "\n"
}
