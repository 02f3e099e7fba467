import forms from "../../../../forms/narrative-projects.json" with { type: "json" }
import type { ProjectDescription } from "../../../disclosure/index.ts"
import { anyOf } from "./alternation.ts"
import { compact } from "./compact.ts"
import { describe, type Field, type Line, moneyIn } from "./project-lines.ts"
import { type Source, textOf, understand } from "./source.ts"

/** A section with its passages. */
export interface HeadedPassages {
  readonly title: string
  readonly sources: readonly Source[]
}

const told = ["basis", "amount", "undertaker", "period"] as const
const whole = (words: readonly string[]): RegExp => new RegExp(`^(?:${anyOf(words)})$`)
const fields = told.map((field) => [field, whole(forms[field])] as const)
const overview = whole(forms.headings.overview)
const other = whole(forms.headings.other)
const announced = new RegExp(`(?:${anyOf(forms.headings.titles)})$`)

interface Group {
  readonly name: Line
  readonly lines: Line[]
}

/** “某某项目经费情况说明”: the last passage before the first heading names the project. */
const nameBefore = (section: HeadedPassages | undefined): Line | undefined => {
  const source = section?.sources.at(-1)
  const match = source === undefined ? null : announced.exec(source.compacted.text)
  return source === undefined || match === null || match.index === 0
    ? undefined
    : { field: "name", number: undefined, source, start: 0 }
}

const lineUnder = (field: Field, { sources }: HeadedPassages): readonly Line[] =>
  sources.slice(0, 1).flatMap((source): readonly Line[] => {
    const line: Line = { field, number: undefined, source, start: 0 }
    // Several amounts are told as an allocation (“第一季度5万元，第二季度5万元”): no one of them is the project's.
    return field === "amount" && moneyIn(line).length > 1 ? [{ ...line, field: "allocation" }] : [line]
  })

const groupsOf = (sections: readonly HeadedPassages[]): readonly Group[] => {
  const groups: Group[] = []
  let open = false
  sections.forEach((section, place) => {
    const title = compact(section.title).text
    const field = fields.find(([, pattern]) => pattern.test(title))?.[0]
    if (overview.test(title)) {
      const name = nameBefore(sections[place - 1])
      open = name !== undefined
      if (name !== undefined) groups.push({ name, lines: [] })
    } else if (open && field !== undefined) groups.at(-1)?.lines.push(...lineUnder(field, section))
    else if (!other.test(title)) open = false
  })
  return groups
}

/** The projects that are described heading by heading: 项目概述, 立项依据, 实施主体, 实施周期, 年度预算安排. */
export const projectsByHeadings = (sections: readonly HeadedPassages[]): readonly ProjectDescription[] =>
  groupsOf(sections).flatMap(({ name, lines }) => {
    if (lines.length === 0) return []
    for (const { source, field } of lines) if (field === "amount" || field === "allocation") understand(source)
    const { text } = name.source.compacted
    const end = text.replace(announced, "").length
    return [describe([name, ...lines], textOf(name.source, { start: 0, end }))]
  })
