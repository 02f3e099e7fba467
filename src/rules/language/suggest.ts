/** The number of letters to add, drop, change or swap with a neighbour to make one text of another. */
export const distance = (a: string, b: string): number => {
  let before: readonly number[] = []
  let previous: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let best = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1)
      row.push(best)
    }
    before = previous
    previous = row
  }
  return previous[b.length] ?? 0
}

const longest = 60

/** The known name that was probably meant, if any is near enough. */
export const suggest = (name: string, known: Iterable<string>): string | undefined => {
  if (name.length > longest) return undefined
  const wanted = name.toLowerCase()
  let best: { readonly known: string; readonly far: number } | undefined
  for (const candidate of known) {
    const furthest = Math.max(1, Math.floor(candidate.length / 3))
    if (Math.abs(candidate.length - name.length) > furthest) continue
    const far = candidate.toLowerCase() === wanted ? 0 : distance(wanted, candidate.toLowerCase())
    if (far <= furthest && (best === undefined || far < best.far)) best = { known: candidate, far }
  }
  return best?.known
}
