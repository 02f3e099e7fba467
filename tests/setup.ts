import * as fc from "fast-check"

// Every property of a run starts from one seed, so that a failure is replayed with FC_SEED (and the path that
// fast-check prints). vitest.config.ts chooses it: fixed in CI, random elsewhere.
const seed = Number(process.env.FC_SEED)
const runs = process.env.FC_RUNS

fc.configureGlobal({ seed, ...(runs === undefined ? {} : { numRuns: Number(runs) }) })
