/** 95% of a normal distribution lie within so many standard deviations. */
const Z = 1.96

/**
 * Wilson's 95% interval of a share, from its count of successes: honest for small samples and for shares near 0 and 1,
 * which is where scores lie. Null where nothing was tried.
 */
export function shareInterval(successes: number, trials: number): { low: number; high: number } | null {
  if (trials === 0) return null
  const share = successes / trials
  const scale = 1 + Z ** 2 / trials
  const centre = (share + Z ** 2 / (2 * trials)) / scale
  const half = (Z / scale) * Math.sqrt((share * (1 - share)) / trials + Z ** 2 / (4 * trials ** 2))
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) }
}
