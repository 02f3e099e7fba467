import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join, resolve } from "node:path"
import * as Schema from "effect/Schema"

// The command carries its libraries inside: their licences ask that their notices come along (dist/cli-licenses.txt).

const root = resolve(import.meta.dirname, "..")
const metafile = join(root, "dist/metafile-esm.json")
const Metafile = Schema.fromJsonString(Schema.Struct({ inputs: Schema.Record(Schema.String, Schema.Unknown) }))
const Manifest = Schema.fromJsonString(
  Schema.Struct({ name: Schema.String, version: Schema.String, license: Schema.String }),
)

// A package may lie inside another one that needs a version of its own.
const directoryOf = /^((?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+)\//
const { inputs } = Schema.decodeUnknownSync(Metafile)(readFileSync(metafile, "utf8"))
const directories = new Set(Object.keys(inputs).flatMap((input) => directoryOf.exec(input)?.[1] ?? []))

const noticeOf = (inside: string): string => {
  const directory = join(root, inside)
  const manifest = Schema.decodeUnknownSync(Manifest)(readFileSync(join(directory, "package.json"), "utf8"))
  const file = readdirSync(directory).find((entry) => /^licen[cs]e/i.test(entry))
  const text = file === undefined ? "" : readFileSync(join(directory, file), "utf8").trim()
  return `${manifest.name} ${manifest.version} (${manifest.license})\n\n${text}\n`
}

writeFileSync(
  join(root, "dist/cli-licenses.txt"),
  [...new Set([...directories].map(noticeOf))].sort().join(`\n${"-".repeat(80)}\n\n`),
)
if (existsSync(metafile)) rmSync(metafile)
