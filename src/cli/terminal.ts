import type { Io, Outlet } from "./io.ts"

const isSet = (value: string | undefined): value is string => value !== undefined && value !== ""

/**
 * Whether to write in colour: only on a terminal, unless `NO_COLOR` or `TERM=dumb` forbids it there or `FORCE_COLOR`
 * asks for it elsewhere.
 */
export const wantsColour = ({ isTerminal }: Outlet, environment: Io["environment"]): boolean => {
  const { NO_COLOR: no, FORCE_COLOR: force, TERM: term } = environment
  if (isSet(no) || term === "dumb") return false
  if (isSet(force)) return force !== "0" && force.toLowerCase() !== "false"
  return isTerminal
}

const narrowest = 40
const widest = 120
/** A page that prints well, where no terminal says otherwise. */
const pageWidth = 100

/** How wide lines may be: as the terminal, within what can be read. */
export const lineWidth = ({ columns }: Outlet): number =>
  columns === undefined ? pageWidth : Math.min(widest, Math.max(narrowest, columns))
