import { readFile } from "node:fs/promises"
import { createServer, type Server } from "node:http"
import { join, resolve } from "node:path"
import { build } from "esbuild"

const root = resolve(import.meta.dirname, "../../..")

/** What an application would write: bytes in base64 go in, the disclosure's JSON or the error's tag comes out. */
const application = `
import { encodeDisclosure } from "./src/index.ts"
import { readDisclosure } from "./src/read.ts"

const loadCMap = async (name) => new Uint8Array(await (await fetch("/cmaps/" + name)).arrayBuffer())
window.readBase64 = async (text) => {
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
  const read = await readDisclosure(bytes, { loadCMap })
  return JSON.stringify(read._tag === "Success" ? encodeDisclosure(read.success.disclosure) : read.failure._tag)
}
`

/** Bundles the application as for a browser: an import of a Node module ends the build. */
const bundle = async (): Promise<ReadonlyMap<string, Uint8Array>> => {
  const result = await build({
    stdin: { contents: application, resolveDir: root, loader: "ts" },
    bundle: true,
    platform: "browser",
    format: "esm",
    splitting: true,
    minify: true,
    outdir: "/",
    entryNames: "application",
    write: false,
    logLevel: "silent",
  })
  return new Map(result.outputFiles.map(({ path, contents }) => [path, contents]))
}

/** The application, served as a site would serve it, with the character maps of pdf.js. */
export const serveApplication = async (): Promise<{
  readonly server: Server
  readonly address: string
  /** the name and size of every script */
  readonly scripts: ReadonlyMap<string, number>
}> => {
  const scripts = await bundle()
  const cmaps = join(root, "node_modules/pdfjs-dist/cmaps")
  const server = createServer((request, response) => {
    const path = request.url ?? "/"
    const script = scripts.get(path)
    if (script !== undefined) response.setHeader("content-type", "text/javascript").end(script)
    else if (path.startsWith("/cmaps/"))
      readFile(join(cmaps, path.slice("/cmaps/".length))).then(
        (map) => response.end(map),
        () => response.writeHead(404).end(),
      )
    else
      response
        .setHeader("content-type", "text/html")
        .end('<!doctype html><link rel="icon" href="data:,"><script type="module" src="/application.js"></script>')
  })
  await new Promise<void>((listening) => {
    server.listen(0, "127.0.0.1", listening)
  })
  const at = server.address()
  return {
    server,
    address: `http://127.0.0.1:${typeof at === "object" && at !== null ? at.port : 0}/`,
    scripts: new Map([...scripts].map(([name, { length }]) => [name, length])),
  }
}
