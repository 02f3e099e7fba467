import { cellMutations } from "./mutations/cells.ts"
import { matterMutations } from "./mutations/matters.ts"
import type { Mutation } from "./mutations/mutation.ts"
import { nameMutations } from "./mutations/names.ts"
import { narrativeMutations } from "./mutations/narrative.ts"
import { rowMutations } from "./mutations/rows.ts"
import { sentenceMutations } from "./mutations/sentences.ts"
import { staleMutations } from "./mutations/stale.ts"
import { tableMutations } from "./mutations/tables.ts"

/** The ways in which real disclosures go wrong, by name. Each knows what it broke. */
export const mutations: readonly Mutation[] = [
  ...cellMutations,
  ...rowMutations,
  ...nameMutations,
  ...tableMutations,
  ...sentenceMutations,
  ...staleMutations,
  ...narrativeMutations,
  ...matterMutations,
]
