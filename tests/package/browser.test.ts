import { join, resolve } from "node:path"
import { createContext, Script } from "node:vm"
import { build } from "esbuild"
import { beforeAll, describe, expect, it } from "vitest"

const root = resolve(import.meta.dirname, "../..")

/** How large the whole core may be for a browser, minified. Data counts: rules, catalogue, forms. */
const budget = 1_500_000

describe("the core in a browser", () => {
  let code = ""

  beforeAll(async () => {
    const result = await build({
      entryPoints: [join(root, "src/index.ts")],
      bundle: true,
      minify: true,
      platform: "browser",
      format: "iife",
      globalName: "gouji",
      write: false,
      // An import of a Node module ends the build: there is none to be found.
      logLevel: "silent",
    })
    code = result.outputFiles[0]?.text ?? ""
  }, 60_000)

  it("bundles without any module of Node", () => {
    expect(code).not.toBe("")
  })

  it("loads where there is nothing but the language and what browsers add", () => {
    const page = createContext({
      TextEncoder,
      TextDecoder,
      URL,
      URLSearchParams,
      AbortController,
      AbortSignal,
      setTimeout,
      queueMicrotask,
    })
    new Script(code).runInContext(page)
    expect(new Script("gouji.makeAmount('12.30', '万元').text").runInContext(page)).toBe("12.30")
  })

  it("stays within its budget", () => {
    expect(Buffer.byteLength(code)).toBeLessThan(budget)
  })
})
