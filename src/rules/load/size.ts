import { type Problem, problem } from "../language/problem.ts"

/** How deep and how large a rule file may be, in all. */
const greatest = { depth: 200, nodes: 2_000_000 } as const

/**
 * Measures a JSON value without recursion, so that a file that is nested a million levels deep is refused before
 * anything else looks at it.
 */
export const sizeProblem = (json: unknown): Problem | undefined => {
  const pending: { readonly value: unknown; readonly depth: number }[] = [{ value: json, depth: 0 }]
  let nodes = 0
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { value, depth } = next
    nodes += 1
    if (depth > greatest.depth)
      return problem(
        "tooDeep",
        "",
        `文件嵌套超过 ${greatest.depth} 层`,
        `the file is nested more than ${greatest.depth} levels deep`,
      )
    if (nodes + pending.length > greatest.nodes)
      return problem(
        "tooLarge",
        "",
        `文件超过 ${greatest.nodes} 个值`,
        `the file has more than ${greatest.nodes} values`,
      )
    if (typeof value !== "object" || value === null) continue
    for (const member of Object.values(value)) pending.push({ value: member, depth: depth + 1 })
  }
  return undefined
}
