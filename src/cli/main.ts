#!/usr/bin/env node
import { enableCompileCache } from "node:module"

// Node keeps what it has compiled, so that the next start is a third shorter. It must know before the rest is loaded.
enableCompileCache()

const { processIo } = await import("./process-io.ts")
const { run } = await import("./run.ts")

// Not process.exit: what is still on its way to a pipe must arrive.
process.exitCode = await run(process.argv.slice(2), processIo())
