import type { ProjectDescription } from "../../../disclosure/index.ts"
import type { Passage } from "../outline.ts"
import { describe, type Line, lineOf } from "./project-lines.ts"
import type { Source } from "./source.ts"

/** The projects that a section describes line by line, and the passages that do so. */
export const recogniseProjects = (
  sources: readonly Source[],
): { readonly projects: readonly ProjectDescription[]; readonly passages: ReadonlySet<Passage> } => {
  const groups: Line[][] = []
  const passages = new Set<Passage>()
  for (const source of sources) {
    const line = lineOf(source)
    if (line === undefined) continue
    if (line.field === "name") groups.push([line])
    else if (groups.length === 0) continue
    else groups.at(-1)?.push(line)
    passages.add(source.passage)
  }
  return { projects: groups.map((lines) => describe(lines)), passages }
}
