// Runs pieces of TypeScript as a program that uses the package would: `gouji` is the source here. Reads a JSON object
// from each file's name to its text (the files need not exist), prints one from each name to its error, or null.
import { readFileSync } from "node:fs"
import { registerHooks } from "node:module"
import { pathToFileURL } from "node:url"

const surfaces = {
  gouji: "../../src/index.ts",
  "gouji/node": "../../src/node.ts",
  "gouji/read": "../../src/read.ts",
  "gouji/testing": "../../src/testing.ts",
}
const modules = JSON.parse(readFileSync(process.stdin.fd, "utf8"))
const sources = new Map(Object.entries(modules).map(([file, text]) => [pathToFileURL(file).href, text]))

registerHooks({
  resolve: (specifier, context, next) => {
    if (sources.has(specifier)) return { url: specifier, shortCircuit: true }
    if (!Object.hasOwn(surfaces, specifier)) return next(specifier, context)
    return { url: new URL(surfaces[specifier], import.meta.url).href, shortCircuit: true }
  },
  load: (url, context, next) =>
    sources.has(url)
      ? { format: "module-typescript", source: sources.get(url), shortCircuit: true }
      : next(url, context),
})

// What an example prints is not the result of this run.
console.log = () => undefined

const outcomes = {}
for (const file of Object.keys(modules)) {
  outcomes[file] = await import(pathToFileURL(file).href).then(
    () => null,
    (error) => String(error?.stack ?? error),
  )
}
process.stdout.write(JSON.stringify(outcomes))
