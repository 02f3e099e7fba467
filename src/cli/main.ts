#!/usr/bin/env node
import { processIo } from "./process-io.ts"
import { run } from "./run.ts"

// Not process.exit: what is still on its way to a pipe must arrive.
process.exitCode = await run(process.argv.slice(2), processIo())
