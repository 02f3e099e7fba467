import { normaliseName } from "../classification/index.ts"
import type { ProjectMention } from "./project-mention.ts"

const generic = /(?:专项|项目|经费|资金|费)+$/

/** A project's name without dashes and what typing makes different. */
export const plainName = (name: string): string => normaliseName(name).replaceAll(/[-—–－_]/g, "")

/** A project's name without a generic ending such as 项目 or 经费. */
export const stemOf = (name: string): string => plainName(name).replace(generic, "")

const commonPrefix = (a: string, b: string): number => {
  const end = Math.min(a.length, b.length)
  for (let i = 0; i < end; i++) if (a[i] !== b[i]) return i
  return end
}

const areAlike = (a: string, b: string): boolean => commonPrefix(a, b) >= 0.8 * Math.min(a.length, b.length)

/** A project that mentions have joined. */
interface Joined {
  readonly name: string
  readonly mentions: ProjectMention[]
}

/** A project as one of its mentions calls it. */
interface Called {
  readonly stem: string
  readonly project: Joined
}

const has = ({ mentions }: Joined, { where }: ProjectMention): boolean =>
  mentions.some((known) => known.where === where)

const put = <A>(index: Map<string, A[]>, key: string, item: A): void => {
  const known = index.get(key)
  if (known === undefined) index.set(key, [item])
  else known.push(item)
}

/** Nearly alike names begin alike: only those of the same money and the same first character have to be compared. */
const moneyKey = ({ amount }: ProjectMention, first: string): string | undefined =>
  amount === undefined ? undefined : `${amount.value.toFixed()} ${first}`

/** Gathers the mentions of projects, and finds the project that a further one means. */
export class ProjectFinder {
  readonly projects: Joined[] = []
  private readonly byStem = new Map<string, Joined[]>()
  private readonly byMoney = new Map<string, Called[]>()

  join(mention: ProjectMention): void {
    const stem = stemOf(mention.name)
    const project = this.find(mention, stem) ?? this.open(mention)
    project.mentions.push(mention)
    put(this.byStem, stem, project)
    const money = moneyKey(mention, stem.slice(0, 1))
    if (money !== undefined) put(this.byMoney, money, { stem, project })
  }

  private open({ name }: ProjectMention): Joined {
    const project = { name, mentions: [] }
    this.projects.push(project)
    return project
  }

  private find(mention: ProjectMention, stem: string): Joined | undefined {
    const named = stem === "" ? undefined : this.byStem.get(stem)?.find((project) => !has(project, mention))
    const money = moneyKey(mention, stem.slice(0, 1))
    if (named !== undefined || money === undefined) return named
    return this.byMoney.get(money)?.find((known) => !has(known.project, mention) && areAlike(known.stem, stem))?.project
  }
}
