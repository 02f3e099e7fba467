import type { Change } from "../disclosure/index.ts"
import words from "./words.json" with { type: "json" }

/** Whether a change is given roughly: “基本持平” does not say that two amounts are the same. */
export const isRough = ({ word }: Change): boolean => words.roughly.some((roughly) => word.startsWith(roughly))
