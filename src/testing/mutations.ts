import { cellMutations } from "./mutations/cells.ts"
import { matterMutations } from "./mutations/matters.ts"
import type { Mutation } from "./mutations/mutation.ts"
import { nameMutations } from "./mutations/names.ts"
import { rowMutations } from "./mutations/rows.ts"
import { tableMutations } from "./mutations/tables.ts"

/** The ways in which real disclosures go wrong, by name. Each knows what it broke. */
export const mutations: readonly Mutation[] = [
  ...cellMutations,
  ...rowMutations,
  ...nameMutations,
  ...tableMutations,
  ...matterMutations,
]
