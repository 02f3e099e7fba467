import * as Data from "effect/Data"
import type { DocumentUnread, RuleFileProblem, RulesInvalid } from "../node.ts"
import type { Text } from "../rules/index.ts"

/** A command could not do what it was asked to: what went wrong, and what to do. The exit status is 2. */
export class CommandFailed extends Data.TaggedError("CommandFailed")<{ readonly messages: readonly Text[] }> {
  override get message(): string {
    return this.messages.map(({ en }) => en).join("\n")
  }
}

/** A command did its work, and what it found must not look like success. The exit status is 1. */
export class FindingsRemain extends Data.TaggedError("FindingsRemain") {}

/** Names the file in front of what is wrong with it. */
const about = (file: string, { zh, en }: Text): Text => ({ zh: `${file}：${zh}`, en: `${file}: ${en}` })

/** A command cannot go on without this document. */
export const failedToRead = ({ file, messages }: DocumentUnread): CommandFailed =>
  new CommandFailed({ messages: [about(file, messages)] })

/** A command cannot go on without these rules. */
export const failedToLoad = (error: RulesInvalid): CommandFailed => failedWith(error)

// A key in a hostile file may be millions of characters long.
const longestPointer = 300

const kindOf = ({ code, pointer = "" }: RuleFileProblem): string => {
  if (code === undefined) return ""
  const shown = pointer.length > longestPointer ? `${pointer.slice(0, longestPointer)}…` : pointer
  return ` [${shown === "" ? code : `${code} ${shown}`}]`
}

/**
 * A command cannot go on without these files; each problem is told with its line, as editors understand it, and at the
 * end with its code and the JSON pointer to it.
 */
export const failedWith = ({ problems }: { readonly problems: readonly RuleFileProblem[] }): CommandFailed =>
  new CommandFailed({
    messages: problems.map((problem) => {
      const { zh, en } = problem.messages
      const kind = kindOf(problem)
      const place = [problem.file, problem.line, problem.column].filter((part) => part !== undefined).join(":")
      return about(place, { zh: zh + kind, en: en + kind })
    }),
  })
