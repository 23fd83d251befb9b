const idleParameter =
  /^(?:utm_.*|fbclid|gclid|dclid|msclkid|yclid|igshid|zarsrc|mc_[ce]id|_ga|_gl|phpsessid|jsessionid|session_?id|aspsessionid.*|nvvithemever|nv_redirect|checkss)$/i

/**
 * The address to ask for: absolute, without fragment, user, session and tracking parameters. null where it is no web
 * address. The rest stays as the portal wrote it, since portals compare addresses letter by letter.
 */
export function toRequestAddress(address: string, base?: string): string | null {
  const text = address.trim()
  if (!URL.canParse(text, base)) return null
  const url = new URL(text, base)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null
  url.hash = ''
  url.username = ''
  url.password = ''
  url.pathname = url.pathname.replace(/;jsessionid=[^/?]*/gi, '')
  if (url.search) {
    const kept = url.search
      .slice(1)
      .split('&')
      .filter((part) => part !== '' && !idleParameter.test(part.split('=')[0] ?? ''))
    url.search = kept.length > 0 ? `?${kept.join('&')}` : ''
  }
  return url.href
}

/** Tells list pages apart: scheme and order of parameters make no other page. */
export function listKey(address: string): string {
  const url = new URL(address)
  return `${url.host}${url.pathname}${[...url.searchParams]
    .map(([name, value]) => `&${name}=${value}`)
    .sort()
    .join('')}`
}

/** What pages of one kind have in common: digits and values vary. Endless calendars share one template. */
export function addressTemplate(address: string): string {
  const url = new URL(address)
  const names = [...new Set([...url.searchParams.keys()])].sort()
  return `${url.host}${url.pathname.replace(/\d+/g, '#')}?${names.join('&')}`
}

const pageInPath = /\/(?:page|trang)[-/](\d{1,5})(?:\/|\.html?|$)/i
const pageParameter = /(?:^|_)(?:page|paged|trang|pageindex|pagenumber|cur|pg|pn|start|limitstart)$/i

/** Number (or start) that a paged list's address carries; null where it carries none. */
export function pageNumber(address: string): number | null {
  const url = new URL(address)
  const inPath = pageInPath.exec(url.pathname)?.[1]
  if (inPath) return Number(inPath)
  const named = [...url.searchParams].find(([name, value]) => pageParameter.test(name) && /^\d{1,6}$/.test(value))
  return named ? Number(named[1]) : null
}

/** The list that a paged address belongs to: the same for its first and all further pages. */
export function listRoot(address: string): string {
  const url = new URL(address)
  url.pathname = url.pathname.replace(pageInPath, '/')
  for (const name of [...url.searchParams.keys()]) if (pageParameter.test(name)) url.searchParams.delete(name)
  return listKey(url.href)
}
