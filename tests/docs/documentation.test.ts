import { execFileSync } from "node:child_process"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join, relative } from "node:path"
import * as Schema from "effect/Schema"
import ts from "typescript"
import { describe, expect, it } from "vitest"
import { blocksOf, type Example, withAssertions } from "./example.ts"
import { exportsOf, programOf, root } from "./program.ts"

const surfaces = ["src/index.ts", "src/node.ts", "src/read.ts", "src/testing.ts"]
  .map((file) => join(root, file))
  .filter((file) => existsSync(file))
const guides = [
  ...["README.md", "README.zh-CN.md"],
  ...readdirSync(join(root, "docs")).flatMap((file) => (file.endsWith(".md") ? [join("docs", file)] : [])),
]

const code = programOf(new Map(), surfaces)
const documented = surfaces.map((file) => ({ surface: relative(root, file), exported: exportsOf(code, file) }))

const fromComments: readonly Example[] = documented.flatMap(({ exported }) =>
  exported.flatMap(({ name, examples }) =>
    examples
      .flatMap((text) => blocksOf(`${text}\n`, "ts"))
      .map((code, index) => ({ title: `${name} ${index + 1}`, code })),
  ),
)
const fromGuides: readonly Example[] = guides.flatMap((guide) =>
  blocksOf(readFileSync(join(root, guide), "utf8"), "ts").map((code, index) => ({
    title: `${guide} ${index + 1}`,
    code,
  })),
)

// In the project's folder by name only, so that an example finds the libraries that the code finds.
const examples = [...fromComments, ...fromGuides].map((example, index) => ({
  ...example,
  file: join(root, `example-${index + 1}.ts`),
  module: withAssertions(example.code),
}))
const modules = new Map(examples.map(({ file, module }) => [file, module]))
const program = programOf(modules, surfaces)

const Outcomes = Schema.fromJsonString(Schema.Record(Schema.String, Schema.NullOr(Schema.String)))
const outcomes = Schema.decodeUnknownSync(Outcomes)(
  execFileSync(process.execPath, [join(import.meta.dirname, "run-examples.mjs")], {
    cwd: root,
    encoding: "utf8",
    input: JSON.stringify(Object.fromEntries(modules)),
  }),
)

describe.each(documented)("$surface", ({ exported }) => {
  it("has a doc comment on every export", () => {
    expect(
      exported.filter(({ comment }) => comment.trim() === "").map(({ name, file }) => `${name} (${file})`),
    ).toEqual([])
  })
})

describe.each(examples)("the example $title", ({ file }) => {
  it("has the right types", () => {
    const source = program.getSourceFile(file)
    const problems = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
    expect(problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))).toEqual([])
  })

  it("runs, and gives what it says", () => {
    expect(outcomes[file]).toBeNull()
  })
})
