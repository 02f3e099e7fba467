/**
 * What a function gives, and the milliseconds of processor time that this process spends on it. On a busy machine the
 * clock on the wall counts the work of others too, and a bound on it fails without a reason.
 */
export const effortOf = <A>(run: () => A): { readonly result: A; readonly milliseconds: number } => {
  const before = process.cpuUsage()
  const result = run()
  const { user, system } = process.cpuUsage(before)
  return { result, milliseconds: (user + system) / 1000 }
}
