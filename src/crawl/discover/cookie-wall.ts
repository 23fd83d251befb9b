const maxWallBytes = 4_000

/**
 * A page that only sets a cookie and loads itself again, as some government portals answer a first request. Gives the
 * cookies ("name=value") where they stand in plain text, an empty list where a script computes them, null for no wall.
 */
export function readCookieWall(body: Buffer): string[] | null {
  if (body.length === 0 || body.length > maxWallBytes) return null
  const html = body.toString('utf8')
  const script = /<script[^>]*>([\s\S]*?)<\/script>/i.exec(html)?.[1] ?? ''
  const reloads = /location\s*(?:\.\s*(?:reload|replace|assign)\s*\(|(?:\.\s*href)?\s*=)/i.test(script)
  if (!reloads || !/document\s*\.\s*cookie\s*=/i.test(script)) return null
  return [...script.matchAll(/document\s*\.\s*cookie\s*=\s*["']([^"';=\s]+=[^"';\s]+)[;"']/gi)].map(
    ([, cookie = '']) => cookie,
  )
}
