import type { Disclosure } from "../../disclosure/index.ts"
import { settle } from "./settle.ts"

/** The other important matters, and the sections that tell of them. */
export const matterSections = {
  threePublicCounts: "narrative.threePublic",
  operatingExpenses: "operatingExpenses",
  procurement: "procurement",
  stateAssets: "stateAssets",
  performance: "performance",
} as const

export type Matter = keyof typeof matterSections
export type Matters = Pick<Disclosure, Matter>

/** The matters as their sections state them: as finely as the section reports; those of other sections are left as they are. */
export const settleMatters = (
  { threePublicCounts, operatingExpenses, procurement, stateAssets, performance }: Matters,
  told: ReadonlyMap<string, ReadonlyMap<string, number>>,
): Matters => {
  const settled = <A>(matter: Matter, value: A): A | undefined => {
    const decimals = told.get(matterSections[matter])
    return value === undefined || decimals === undefined ? undefined : settle(value, decimals)
  }
  const counts = settled("threePublicCounts", threePublicCounts)
  const expenses = settled("operatingExpenses", operatingExpenses)
  const purchases = settled("procurement", procurement)
  const assets = settled("stateAssets", stateAssets)
  const targets = settled("performance", performance)
  return {
    ...(counts === undefined ? {} : { threePublicCounts: counts }),
    ...(expenses === undefined ? {} : { operatingExpenses: expenses }),
    ...(purchases === undefined ? {} : { procurement: purchases }),
    ...(assets === undefined ? {} : { stateAssets: assets }),
    ...(targets === undefined ? {} : { performance: targets }),
  }
}
