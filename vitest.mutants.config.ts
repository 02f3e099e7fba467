import { defineConfig } from "vitest/config"

/** The tests that a mutant of money, rules or audit has to face: all that are about these rooms, and none that is slow. */
export default defineConfig({
  test: {
    include: ["tests/{money,rules,audit}/**/*.test.ts", "tests/property/{money,rules}-*.test.ts"],
    setupFiles: ["tests/setup.ts"],
    env: { FC_SEED: "143", FC_RUNS: "30" },
  },
})
