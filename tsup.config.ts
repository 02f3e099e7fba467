import { readFile } from "node:fs/promises"
import { defineConfig, type Options } from "tsup"

/** Libraries for single file formats, loaded when such a file is read: they stay where npm installed them. */
const onDemand = ["pdfjs-dist", "parse5", "saxes", "fflate"]

const parsedJson = {
  name: "json-parse",
  setup: (build) => {
    // JSON.parse reads a long text several times faster than the compiler reads the same data as code.
    build.onLoad({ filter: /\.json$/ }, async ({ path }) => {
      const text = JSON.stringify(JSON.parse(await readFile(path, "utf8")))
      return { contents: `export default JSON.parse(${JSON.stringify(text)})`, loader: "js" }
    })
  },
} satisfies NonNullable<Options["esbuildPlugins"]>[number]

const shared: Options = {
  format: "esm",
  target: "node22.19",
  platform: "node",
  outDir: "dist",
  // The build script empties dist once; configurations that each did would race.
  clean: false,
  splitting: true,
  dts: false,
  esbuildPlugins: [parsedJson],
}

/** A program that carries its libraries: one file starts five times faster than the hundreds of modules it stands for. */
const program: Options = {
  ...shared,
  noExternal: [new RegExp(`^(?!node:|(?:${onDemand.join("|")})(?:/|$))`)],
  external: onDemand,
  minify: true,
}

export default defineConfig([
  {
    ...shared,
    // The surfaces share their chunks, so that an amount made by one is an amount to the other.
    entry: { index: "src/index.ts", node: "src/node.ts", read: "src/read.ts", testing: "src/testing.ts" },
    dts: true,
  },
  { ...program, entry: { cli: "src/cli/main.ts" }, metafile: true },
  // The thread in which PDFs and large files are read looks for its program under this name, beside the code that starts it.
  { ...program, entry: { "reading-thread": "src/ingest/readers/thread/thread-entry.ts" } },
])
