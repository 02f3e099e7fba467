import { existsSync, readdirSync, readFileSync } from "node:fs"
import { basename, join } from "node:path"
import * as Result from "effect/Result"
import { type Recognition, readText, recognise } from "../../src/ingest/index.ts"

const root = join(import.meta.dirname, "..", "..")

/** Where the real disclosures lie beside the project, where they are at hand. */
export const shared = join(root, "..", "shared")
export const corpus = join(shared, "corpus", "documents")
export const hasCorpus = existsSync(corpus)

/** What to call a suite that needs the corpus: it says so where it is skipped. */
export const ofCorpus = (name: string): string => (hasCorpus ? name : `${name} (skipped: ../shared is not here)`)

export const examplePath = (name: string): string => join(root, "examples", `${name}.txt`)

/** A disclosure in plain text, read and recognised. */
export const readTextDisclosure = (path: string): Recognition =>
  Result.getOrThrow(recognise(Result.getOrThrow(readText(readFileSync(path)))))

/** The PDFs of the corpus, blank templates apart. */
export const corpusPdfs = (): readonly string[] =>
  hasCorpus
    ? readdirSync(corpus)
        .filter((name) => name.endsWith(".pdf") && !basename(name).includes("template"))
        .map((name) => join(corpus, name))
    : []
