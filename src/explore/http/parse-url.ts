/** An address, or null where it is none. */
export function parseUrl(address: string, base: string): URL | null {
  return URL.canParse(address, base) ? new URL(address, base) : null
}
