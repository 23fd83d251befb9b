/** At most `requests` in any `seconds`, as NukeViet's flood blocker counts them. */
export type RequestLimit = { requests: number; seconds: number }

/** NukeViet's own limits. The demo runs without them unless asked, because it is read in a hurry. */
export const nukevietLimits: RequestLimit[] = [
  { requests: 40, seconds: 60 },
  { requests: 150, seconds: 300 },
]

/** Counts requests; returns the seconds to wait, or null where the request may pass. */
export function createRequestLimiter(limits: RequestLimit[]): (now: number) => number | null {
  const passed: number[] = []
  const longest = Math.max(0, ...limits.map((limit) => limit.seconds)) * 1000
  return (now) => {
    while (passed.length > 0 && passed[0]! <= now - longest) passed.shift()
    for (const limit of limits) {
      const recent = passed.filter((at) => at > now - limit.seconds * 1000)
      if (recent.length >= limit.requests) return Math.ceil((recent[0]! + limit.seconds * 1000 - now) / 1000)
    }
    passed.push(now)
    return null
  }
}
