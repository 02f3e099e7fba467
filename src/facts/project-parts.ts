import type { FactName } from "./name.ts"
import type { Project, ProjectMention } from "./projects.ts"

/** Whether a project of the project table is described in the narrative, or has performance targets. */
export interface ProjectPart {
  readonly name: string
  readonly owner: object
  readonly part: "narrative" | "target"
  readonly isMissing: boolean
  readonly what: FactName
}

const whats = {
  narrative: { zh: "项目说明", en: "description" },
  target: { zh: "绩效目标表", en: "performance targets" },
} as const

/**
 * For every project of the project table, whether it has what other projects have: a disclosure that describes none, or sets targets for none,
 * says nothing about the single project.
 */
export const projectParts = (projects: readonly Project[]): readonly ProjectPart[] => {
  const has = ({ mentions }: Project, where: ProjectMention["where"]): boolean =>
    mentions.some((mention) => mention.where === where)
  const parts = (["narrative", "target"] as const).filter((where) => projects.some((project) => has(project, where)))
  return parts.flatMap((part) =>
    projects.flatMap((project) => {
      const row = project.mentions.find(({ where }) => where === "table")
      return row === undefined
        ? []
        : [{ name: project.name, owner: row.owner, part, what: whats[part], isMissing: !has(project, part) }]
    }),
  )
}
