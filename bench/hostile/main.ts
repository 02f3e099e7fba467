/**
 * Reads files that are made to do harm, each in a process of its own, and tells what becomes of them, in what time and
 * memory. `node bench/hostile/main.ts [NAME]` tries those whose name holds a text.
 */
import { spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { readDisclosure } from "../../src/node.ts"
import { hostile } from "./files.ts"

const [mode, wanted = ""] = process.argv[2] === "--one" ? ["one", process.argv[3]] : ["all", process.argv[2]]

if (mode === "one") {
  const bytes = hostile[wanted]?.() ?? new Uint8Array()
  const megabytes = () => Math.round(process.resourceUsage().maxRSS / 1024)
  global.gc?.()
  const before = process.memoryUsage.rss()
  let peak = before
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 50)
  const started = performance.now()
  const result = await Effect.runPromise(Effect.result(readDisclosure(bytes)))
  clearInterval(watch)
  const outcome = Result.isFailure(result) ? result.failure.reason : "read"
  const most = Math.max(
    0,
    Math.max(peak / 1024 / 1024, before / 1024 / 1024 >= megabytes() - 5 ? 0 : megabytes()) - before / 1024 / 1024,
  )
  console.log(
    JSON.stringify({
      file: wanted,
      MB: (bytes.length / 1e6).toFixed(1),
      outcome,
      seconds: ((performance.now() - started) / 1000).toFixed(2),
      "MB more": Math.round(most),
    }),
  )
  process.exit()
}

const rows = Object.keys(hostile)
  .filter((name) => name.includes(wanted))
  .map((name): unknown => {
    const { stdout, stderr, signal } = spawnSync(
      process.execPath,
      ["--expose-gc", fileURLToPath(import.meta.url), "--one", name],
      { encoding: "utf8", timeout: 300_000 },
    )
    const line = stdout.trim().split("\n").at(-1) ?? ""
    if (line.startsWith("{")) return JSON.parse(line)
    return { file: name, outcome: `DIED ${signal ?? ""} ${stderr.slice(0, 300)}` }
  })
console.table(rows)
