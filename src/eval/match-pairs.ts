/**
 * Pairs expected with actual items one to one: every pair that `fits` may be taken, the closest first.
 * `distance` decides among several that fit.
 */
export function matchPairs<E, A>(
  expected: readonly E[],
  actual: readonly A[],
  fits: (expected: E, actual: A) => boolean,
  distance: (expected: E, actual: A) => number = () => 0,
): { pairs: [E, A][]; missed: E[]; spurious: A[] } {
  const candidates: { e: number; a: number; far: number }[] = []
  expected.forEach((wanted, e) => {
    actual.forEach((got, a) => {
      if (fits(wanted, got)) candidates.push({ e, a, far: distance(wanted, got) })
    })
  })
  candidates.sort((x, y) => x.far - y.far || x.e - y.e || x.a - y.a)
  const usedExpected = new Set<number>()
  const usedActual = new Set<number>()
  const pairs: [E, A][] = []
  for (const { e, a } of candidates) {
    if (usedExpected.has(e) || usedActual.has(a)) continue
    usedExpected.add(e)
    usedActual.add(a)
    pairs.push([expected[e]!, actual[a]!])
  }
  return {
    pairs,
    missed: expected.filter((_, index) => !usedExpected.has(index)),
    spurious: actual.filter((_, index) => !usedActual.has(index)),
  }
}
