import type { Project, ProjectMention } from "./projects.ts"

/** A project of the project table that the narrative does not describe, or that has no performance targets. */
export interface ProjectGap {
  readonly name: string
  readonly owner: object
  readonly missing: "narrative" | "target"
}

/**
 * Which projects of the project table lack what others have: a disclosure that describes none, or sets targets for none,
 * says nothing about the single project.
 */
export const projectGaps = (projects: readonly Project[]): readonly ProjectGap[] => {
  const has = ({ mentions }: Project, where: ProjectMention["where"]): boolean =>
    mentions.some((mention) => mention.where === where)
  const parts = (["narrative", "target"] as const).filter((where) => projects.some((project) => has(project, where)))
  return parts.flatMap((missing) =>
    projects.flatMap((project) => {
      const row = project.mentions.find(({ where }) => where === "table")
      return row === undefined || has(project, missing) ? [] : [{ name: project.name, owner: row.owner, missing }]
    }),
  )
}
