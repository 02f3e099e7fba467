import type { Contender } from "./contender.ts"

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0

/** How long one run takes, in milliseconds: by the clock (the median run), and of the processor (the mean). */
export interface Measured {
  readonly clock: number
  readonly processor: number
}

const runFor = async (run: () => unknown, milliseconds: number): Promise<Measured> => {
  const times: number[] = []
  const before = process.cpuUsage()
  const end = performance.now() + milliseconds
  while (performance.now() < end) {
    const start = performance.now()
    const result = run()
    if (result instanceof Promise) await result
    times.push(performance.now() - start)
  }
  const { user, system } = process.cpuUsage(before)
  return { clock: median(times), processor: (user + system) / 1000 / times.length }
}

const rounds = 5

/**
 * Measures all contenders in turn, several times, and takes the median round of each: whatever else the machine does
 * meanwhile then weighs on all of them alike.
 */
export const measureAll = async (
  contenders: readonly Pick<Contender, "run">[],
  seconds: number,
): Promise<readonly Measured[]> => {
  for (const { run } of contenders) await runFor(run, 300)
  const found: Measured[][] = contenders.map(() => [])
  for (let round = 0; round < rounds; round++)
    for (const [index, { run }] of contenders.entries())
      found[index]?.push(await runFor(run, (seconds * 1000) / rounds))
  return found.map((each) => ({
    clock: median(each.map(({ clock }) => clock)),
    processor: median(each.map(({ processor }) => processor)),
  }))
}
