import { basename } from "node:path"
import * as Effect from "effect/Effect"
import type { AuditProgress } from "../node.ts"
import type { Language } from "../report/language.ts"
import { grouped } from "../report/pretty/context.ts"
import { harmless } from "../report/terminal/harmless.ts"
import { displayWidth } from "../report/terminal/display-width.ts"
import { shorten } from "../report/terminal/wrap.ts"
import type { Io } from "./io.ts"
import { lineWidth } from "./terminal.ts"

/** When to tell how far a run has come: `auto` is on a terminal, for more than one file. */
export const progressChoices = ["auto", "always", "never"] as const
export type ProgressChoice = (typeof progressChoices)[number]

const words = {
  zh: {
    count: (done: string, total: string) => `${done}/${total} 份`,
    findings: (count: string) => `发现 ${count} 处`,
    left: (time: string) => `约剩 ${time}`,
  },
  en: {
    count: (done: string, total: string) => `${done}/${total} files`,
    findings: (count: string) => `${count} findings`,
    left: (time: string) => `${time} left`,
  },
} as const satisfies Record<Language, unknown>

/** Seconds as people read a clock. */
const clock = (seconds: number): string => {
  const whole = Math.ceil(seconds)
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`
}

/** How far a run has come, in one line of at most `width` columns; the time left is reckoned from the files done. */
export const progressLine = (
  { done, total, current, findings }: AuditProgress,
  seconds: number,
  language: Language,
  width: number,
): string => {
  const { count, findings: found, left } = words[language]
  const facts = [
    count(grouped(done), grouped(total)),
    found(grouped(findings)),
    ...(done === 0 || done === total ? [] : [left(clock((seconds / done) * (total - done)))]),
  ].join(" · ")
  const room = width - displayWidth(facts) - 3
  return done === total || room < 8 ? shorten(facts, width) : `${facts} · ${shorten(harmless(basename(current)), room)}`
}

/** Tells how far a run has come, and leaves nothing behind on a terminal when it is over. */
export interface ProgressTeller {
  readonly tell: (progress: AuditProgress) => void
  readonly clear: Effect.Effect<void>
}

const silent: ProgressTeller = { tell: () => undefined, clear: Effect.void }

const eraseLine = "\r\u001b[2K"

/**
 * Tells on the error stream how far a run has come. On a terminal that is one line that is written anew; elsewhere,
 * where it was asked for, a line for each file that is done, for a log has no use for more.
 */
export const progressTeller = (
  choice: ProgressChoice,
  files: number,
  { err, environment }: Io,
  language: Language,
  now: () => number = () => performance.now(),
): ProgressTeller => {
  const rewrites = err.isTerminal && environment.TERM !== "dumb"
  if (choice === "never" || (choice === "auto" && (!rewrites || files < 2))) return silent
  const start = now()
  let told = 0
  // The callback of a run is no Effect; writes to one stream keep their order.
  const write = (text: string): void => void Effect.runFork(Effect.ignore(err.write(text)))
  const lineOf = (progress: AuditProgress, width: number) =>
    progressLine(progress, (now() - start) / 1000, language, width)
  if (rewrites)
    return {
      // The last column is left free: some terminals go on to the next line when it is filled.
      tell: (progress) => {
        write(eraseLine + lineOf(progress, (err.columns ?? 80) - 1))
      },
      clear: Effect.ignore(err.write(eraseLine)),
    }
  return {
    tell: (progress) => {
      if (progress.done === told) return
      told = progress.done
      write(lineOf(progress, lineWidth(err)) + "\n")
    },
    clear: Effect.void,
  }
}
