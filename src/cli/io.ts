import type * as Effect from "effect/Effect"
import type { CommandFailed } from "./failure.ts"

/** A stream that a command writes to. */
export interface Outlet {
  readonly isTerminal: boolean
  /** how many columns the terminal has, where it is one */
  readonly columns: number | undefined
  /** Writes, and waits until what was written is out. A reader that has gone away is no failure. */
  readonly write: (written: string | Uint8Array) => Effect.Effect<void, CommandFailed>
}

/** All that a command knows of the world around it, apart from the files it is given. */
export interface Io {
  readonly out: Outlet
  readonly err: Outlet
  readonly environment: Readonly<Record<string, string | undefined>>
}
