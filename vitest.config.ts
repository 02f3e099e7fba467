import { defineConfig } from "vitest/config"

const inCi = process.env.CI !== undefined
/** CI runs the same properties on every day; a run elsewhere looks further. FC_SEED replays either. */
process.env.FC_SEED ??= String(inCi ? 143 : Math.floor(Math.random() * 2 ** 31))

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    setupFiles: ["tests/setup.ts"],
    reporters: ["default", "./tools/closing-line.ts"],
    env: { FC_SEED: process.env.FC_SEED },
    // Far above what any test needs: bounds that matter are asserted as processor time.
    testTimeout: 120_000,
    // Pure functions leave nothing behind in the modules that files share; loading them anew for each took half the time.
    isolate: false,
    // The tests calculate and hardly wait: a processor that is left for others would be half of a machine with two.
    maxWorkers: "100%",
    allowOnly: !inCi,
  },
})
