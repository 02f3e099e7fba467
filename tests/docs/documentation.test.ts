import { execFileSync } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import * as Schema from "effect/Schema"
import ts from "typescript"
import { afterAll, describe, expect, it } from "vitest"
import { blocksOf, type Example, withAssertions } from "./example.ts"
import { exportsOf, programOf, root } from "./program.ts"

const surfaces = ["src/index.ts", "src/node.ts"].map((file) => join(root, file)).filter((file) => existsSync(file))
const guides = ["README.md", "README.zh-CN.md"]

const documented = exportsOfSurfaces()
function exportsOfSurfaces() {
  const program = programOf(new Map(), surfaces)
  return surfaces.map((surface) => ({ surface, exported: exportsOf(program, surface) }))
}

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

// Inside the project, so that an example finds the same libraries as the code.
const directory = mkdtempSync(join(root, "node_modules", ".examples-"))
const examples = [...fromComments, ...fromGuides].map((example, index) => ({
  ...example,
  file: join(directory, `example-${index + 1}.mts`),
  module: withAssertions(example.code),
}))
for (const { file, module } of examples) writeFileSync(file, module)

const Outcomes = Schema.fromJsonString(Schema.Record(Schema.String, Schema.NullOr(Schema.String)))
const outcomes = Schema.decodeUnknownSync(Outcomes)(
  execFileSync(process.execPath, [join(import.meta.dirname, "run-examples.mjs"), ...examples.map(({ file }) => file)], {
    cwd: root,
    encoding: "utf8",
  }),
)
const program = programOf(new Map(examples.map(({ file, module }) => [file, module])), surfaces)

afterAll(() => rmSync(directory, { recursive: true }))

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
