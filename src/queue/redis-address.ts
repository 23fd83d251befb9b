/** What is wrong with an address of Redis; null where nothing is. The text holds neither user nor password. */
export function findAddressFault(url: string): string | null {
  const masked = maskAddress(url)
  if (!/^rediss?:\/\//.test(url)) return `${masked}: not an address of Redis, such as redis://host:6379`
  const parsed = URL.canParse(url) ? new URL(url) : null
  // A sign of the password that ends the host's part early shows as an @ further on.
  if (parsed === null || `${parsed.pathname}${parsed.search}${parsed.hash}`.includes('@') || !isDecodable(parsed)) {
    return `${masked}: not an address of Redis, such as redis://host:6379; in user and password, write / ? # @ % as %2F %3F %23 %40 %25`
  }
  if (!parsed.hostname) return `${masked}: names no host; write it as redis://host:6379`
  if (!/^\/?\d*$/.test(parsed.pathname)) return `${masked}: after the host comes the number of a database, such as /1`
  return null
}

function isDecodable({ username, password }: URL): boolean {
  try {
    decodeURIComponent(username + password)
    return true
  } catch {
    return false
  }
}

/** The address without user and password, even where it is no address. */
export function maskAddress(url: string): string {
  return url.replace(/^(rediss?:\/\/)?.*@/, '$1').replace(/[?#].*$/, '')
}
