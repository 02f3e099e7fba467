import type { Language } from "../report/language.ts"
import type { Io } from "./io.ts"
import type { CommandWords } from "./words.ts"

/** What a command is run with, apart from its arguments. */
export interface CommandContext {
  readonly io: Io
  readonly language: Language
  readonly words: CommandWords
  /** the version of this program */
  readonly version: string
}
