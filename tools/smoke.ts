import { execFileSync } from "node:child_process"
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
import schema from "gouji/schema/disclosure.schema.json" with { type: "json" }

const blank: Amount | undefined = makeAmount("", "万元")
if (blank === undefined || isReported(blank)) throw new Error("a blank cell must stay blank")
if (Object.keys(files).length === 0) throw new Error("gouji/node exports nothing")
if (schema.title !== "gouji disclosure") throw new Error("the schema is not the disclosure's")
`

const install = (): void => {
  mkdirSync(installed, { recursive: true })
  execFileSync("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", project], {
    cwd: root,
    stdio: "inherit",
  })
  const tarball = readdirSync(project).find((file) => file.endsWith(".tgz")) ?? ""
  run("tar", "-xzf", tarball, "-C", installed, "--strip-components=1")
  for (const name of [...Object.keys(dependencies), "@types/node"]) {
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

const useAsCommand = (): void => {
  const printed = node(join(installed, "dist/cli.js"), "--version")
  if (!printed.includes(version)) throw new Error(`gouji --version prints ${JSON.stringify(printed)}, not ${version}`)
}

try {
  install()
  useAsLibrary()
  useAsCommand()
  console.log(`gouji ${version} installs and runs from its package`)
} finally {
  rmSync(project, { recursive: true, force: true })
}
