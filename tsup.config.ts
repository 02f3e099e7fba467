import { defineConfig, type Options } from "tsup"

const shared: Options = {
  format: "esm",
  target: "node22.19",
  platform: "node",
  outDir: "dist",
  // The build script empties dist once; two configurations that each did would race.
  clean: false,
}

/** Libraries for single file formats, loaded when such a file is read: they stay where npm installed them. */
const onDemand = ["pdfjs-dist", "@e965/xlsx", "parse5", "saxes", "fflate"]

export default defineConfig([
  {
    ...shared,
    entry: { index: "src/index.ts", node: "src/node.ts" },
    // Both surfaces share their chunks, so that an amount made by one is an amount to the other.
    splitting: true,
    dts: true,
  },
  {
    ...shared,
    entry: { cli: "src/cli/main.ts" },
    // One small file starts five times faster than the hundreds of modules that it stands for.
    noExternal: [new RegExp(`^(?!node:|(?:${onDemand.join("|")})(?:/|$))`)],
    external: onDemand,
    metafile: true,
    splitting: true,
    minify: true,
    dts: false,
  },
])
