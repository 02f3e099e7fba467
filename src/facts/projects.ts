import type { Disclosure } from "../disclosure/index.ts"
import type { ProjectMention } from "./project-mention.ts"
import { plainName, ProjectFinder, stemOf } from "./project-finder.ts"

export type { ProjectMention } from "./project-mention.ts"

/** The mentions of one project. */
export interface Project {
  readonly name: string
  readonly mentions: readonly ProjectMention[]
  /** The different names of its mentions, dashes and brackets apart. */
  readonly names: readonly string[]
  /** The different names without a generic ending such as 项目 or 经费. */
  readonly stems: readonly string[]
}

const mentionsOf = ({ tables, narrative }: Disclosure): readonly ProjectMention[] => {
  const rows = tables.generalBudgetProjects?.state === "filled" ? tables.generalBudgetProjects.rows : []
  const targets = tables.performanceTargets?.state === "filled" ? tables.performanceTargets.targets : []
  return [
    ...rows.flatMap((row) =>
      row.project === undefined
        ? []
        : [{ where: "table" as const, name: row.project, amount: row.amounts.total, owner: row }],
    ),
    ...narrative.projects.map((owner) => ({
      where: "narrative" as const,
      name: owner.name,
      amount: owner.amount,
      owner,
    })),
    ...targets.map((owner) => ({ where: "target" as const, name: owner.project, amount: owner.total, owner })),
  ]
}

/** The mentions' names, one for each form. */
const unique = (mentions: readonly ProjectMention[], form: (mention: ProjectMention) => string): readonly string[] => [
  ...new Map([...mentions].reverse().map((mention) => [form(mention), mention.name])).values(),
]

/**
 * The projects of a disclosure, each with all its mentions. A mention joins the project of its name that has no mention of its
 * kind yet, else one of nearly its name with the same money; one that fits none is a project of its own.
 */
export const projectsOf = (disclosure: Disclosure): readonly Project[] => {
  const finder = new ProjectFinder()
  for (const mention of mentionsOf(disclosure)) finder.join(mention)
  return finder.projects.map(({ name, mentions }) => ({
    name,
    mentions,
    names: unique(mentions, (mention) => plainName(mention.name)),
    stems: unique(mentions, (mention) => stemOf(mention.name)),
  }))
}
