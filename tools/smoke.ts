import { execFileSync, spawnSync } from "node:child_process"
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join, resolve } from "node:path"
import * as Schema from "effect/Schema"

// Installs the packed package, with its dependencies and nothing else, in an empty project, and uses it there as a
// stranger would: from TypeScript, from JavaScript, and from the command line.

const root = resolve(import.meta.dirname, "..")
const Manifest = Schema.fromJsonString(
  Schema.Struct({ version: Schema.String, dependencies: Schema.Record(Schema.String, Schema.String) }),
)
const { version, dependencies } = Schema.decodeUnknownSync(Manifest)(readFileSync(join(root, "package.json"), "utf8"))

const project = mkdtempSync(join(tmpdir(), "gouji-smoke-"))
const installed = join(project, "node_modules/gouji")
const run = (program: string, ...args: readonly string[]): string =>
  execFileSync(program, args, { cwd: project, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] })
const node = (...args: readonly string[]): string => run(process.execPath, ...args)

const consumer = `
import { isReported, makeAmount, type Amount } from "gouji"
import * as files from "gouji/node"
import { readDisclosure } from "gouji/read"
import { disclosures } from "gouji/testing"
import schema from "gouji/schema/disclosure.schema.json" with { type: "json" }

const blank: Amount | undefined = makeAmount("", "万元")
if (blank === undefined || isReported(blank)) throw new Error("a blank cell must stay blank")
const read = await readDisclosure(new Uint8Array())
if (read._tag !== "Failure" || read.failure._tag !== "EmptyFile") throw new Error("no bytes are no empty file")
if (Object.keys(files).length === 0) throw new Error("gouji/node exports nothing")
if (typeof disclosures().generate !== "function") throw new Error("gouji/testing makes no arbitrary")
if (schema.title !== "gouji disclosure") throw new Error("the schema is not the disclosure's")
`

const install = (): void => {
  mkdirSync(installed, { recursive: true })
  execFileSync("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", project], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  })
  const tarball = readdirSync(project).find((file) => file.endsWith(".tgz")) ?? ""
  run("tar", "-xzf", tarball, "-C", installed, "--strip-components=1")
  for (const name of [...Object.keys(dependencies), "@types/node", "fast-check", "pure-rand"]) {
    const link = join(project, "node_modules", name)
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(join(root, "node_modules", name), link)
  }
}

const useAsLibrary = (): void => {
  writeFileSync(join(project, "package.json"), JSON.stringify({ type: "module", private: true }))
  writeFileSync(join(project, "consumer.ts"), consumer)
  const strict = [
    "--strict",
    "--exactOptionalPropertyTypes",
    "--skipLibCheck",
    "--resolveJsonModule",
    "--types",
    "node",
  ]
  const modules = ["--module", "nodenext", "--target", "es2023", "--outDir", "."]
  node(join(root, "node_modules/typescript/bin/tsc"), ...strict, ...modules, "consumer.ts")
  node("consumer.js")
}

const command = (...args: readonly string[]): string =>
  spawnSync(process.execPath, [join(installed, "dist/cli.js"), ...args], { cwd: project, encoding: "utf8" }).stdout

/** A page without a word, as small as a PDF can be. */
const emptyPdf = `%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>> endobj
trailer <</Root 1 0 R>>`

const Report = Schema.fromJsonString(
  Schema.Struct({
    documents: Schema.Array(
      Schema.Struct({
        findings: Schema.optionalKey(Schema.Array(Schema.Struct({ rule: Schema.String }))),
        error: Schema.optionalKey(Schema.Struct({ _tag: Schema.String })),
      }),
    ),
  }),
)

const useAsCommand = (): void => {
  const printed = command("--version")
  if (!printed.includes(version)) throw new Error(`gouji --version prints ${JSON.stringify(printed)}, not ${version}`)
  writeFileSync(join(project, "empty.pdf"), emptyPdf)
  writeFileSync(join(project, "page.html"), "<!doctype html><p>unrelated</p>")
  const flawed = join(root, "examples/qinglan-archives-2025-unit-budget-flawed.txt")
  const { documents } = Schema.decodeUnknownSync(Report)(
    command("audit", flawed, "empty.pdf", "page.html", "--format", "json"),
  )
  const [audited, ...unread] = documents
  if (audited?.findings?.some(({ rule }) => rule === "expenditure.row-total") !== true)
    throw new Error("the flawed example is not found to be flawed")
  // Their readers were found and ran: what they say is of the document, not of a missing module.
  const reasons = unread.map(({ error }) => error?._tag).join()
  if (reasons !== "NoText,NotADisclosure") throw new Error(`the PDF and the page are refused with ${reasons}`)
}

try {
  install()
  useAsLibrary()
  useAsCommand()
  console.log(`gouji ${version} installs and runs from its package`)
} finally {
  rmSync(project, { recursive: true, force: true })
}
