// Imports the modules named on the command line, one after the other, as a program that uses the package would:
// `gouji` is the source here. Prints a JSON object from each module to its error, or null.
import { registerHooks } from "node:module"
import { pathToFileURL } from "node:url"

const surfaces = { gouji: "../../src/index.ts", "gouji/node": "../../src/node.ts" }

registerHooks({
  resolve: (specifier, context, next) =>
    Object.hasOwn(surfaces, specifier)
      ? { url: new URL(surfaces[specifier], import.meta.url).href, shortCircuit: true }
      : next(specifier, context),
})

// What an example prints is not the result of this run.
console.log = () => undefined

const outcomes = {}
for (const file of process.argv.slice(2)) {
  outcomes[file] = await import(pathToFileURL(file).href).then(
    () => null,
    (error) => String(error?.stack ?? error),
  )
}
process.stdout.write(JSON.stringify(outcomes))
