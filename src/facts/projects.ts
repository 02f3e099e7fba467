import { normaliseName } from "../classification/index.ts"
import type { Disclosure, PerformanceTarget, ProjectDescription, Row } from "../disclosure/index.ts"
import type { Amount } from "../money/index.ts"

/** One mention of a project: in the project table, in the narrative, or in the performance targets. */
export interface ProjectMention {
  readonly where: "table" | "narrative" | "target"
  readonly name: string
  readonly amount: Amount | undefined
  readonly owner: Row | ProjectDescription | PerformanceTarget
}

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

const generic = /(?:专项|项目|经费|资金|费)+$/

const plain = (name: string): string => normaliseName(name).replaceAll(/[-—–－_]/g, "")

const core = (name: string): string => plain(name).replace(generic, "")

/** The mentions' names, one for each form. */
const unique = (mentions: readonly ProjectMention[], form: (mention: ProjectMention) => string): readonly string[] => [
  ...new Map([...mentions].reverse().map((mention) => [form(mention), mention.name])).values(),
]

const commonPrefix = (a: string, b: string): number => {
  const end = Math.min(a.length, b.length)
  for (let i = 0; i < end; i++) if (a[i] !== b[i]) return i
  return end
}

/** Whether two mentions mean one project: the same name, or nearly the same name with the same money. */
const isSame = (a: ProjectMention, b: ProjectMention): boolean => {
  const [left, right] = [core(a.name), core(b.name)]
  if (left === right) return left !== ""
  const sameMoney = a.amount !== undefined && b.amount !== undefined && a.amount.value.equals(b.amount.value)
  return sameMoney && commonPrefix(left, right) >= 0.8 * Math.min(left.length, right.length)
}

/**
 * The projects of a disclosure, each with all its mentions. A mention joins a project that has no mention of its kind
 * yet; one that fits none is a project of its own.
 */
export const projectsOf = (disclosure: Disclosure): readonly Project[] => {
  const projects: { readonly name: string; readonly mentions: ProjectMention[] }[] = []
  for (const mention of mentionsOf(disclosure)) {
    const fitting = projects.find(
      ({ mentions }) =>
        !mentions.some(({ where }) => where === mention.where) && mentions.some((known) => isSame(known, mention)),
    )
    if (fitting === undefined) projects.push({ name: mention.name, mentions: [mention] })
    else fitting.mentions.push(mention)
  }
  return projects.map(({ name, mentions }) => ({
    name,
    mentions,
    names: unique(mentions, (mention) => plain(mention.name)),
    stems: unique(mentions, (mention) => core(mention.name)),
  }))
}
