/** Parameters that never choose an article: tracking, sessions, themes, print and mobile copies. */
const idleParameter =
  /^(?:utm_.*|fbclid|gclid|dclid|msclkid|yclid|igshid|zarsrc|mc_[ce]id|_ga|_gl|ref|ref_src|spm|cmpid|ocid|phpsessid|jsessionid|session_?id|nvvithemever|nv_redirect|checkss|replytocom|print|tmpl|amp|isdlg|p_p_(?:state|mode|lifecycle|auth|col_.*)|p_auth|_cache|nocache|_)$/i

/** A number after one of these words belongs to the slug, not to the platform. */
const countingWord = /(?:^|-)(?:covid|cov|nam|thang|quy|ngay|khoa|lan|thu|so|tuan|ky|dot|phan|bai|tap|vong|\d+)$/

/**
 * What makes two addresses the same article: host in lower case (www kept), no scheme, fragment, session or
 * tracking parameter; print and saved copies folded into their page; where the platform carries a numeric id,
 * only that id, because portals answer every slug. A string that is no web address comes back trimmed.
 */
export function urlIdentity(address: string): string {
  const url = parseWebAddress(address)
  if (!url) return address.trim()
  const path = url.pathname.replace(/;jsessionid=[^/]*/i, '')
  const own =
    readNukevietId(url, path) ??
    readDotnetnukeId(path) ??
    readJoomlaId(url) ??
    readListItem(url, path) ??
    `${trimPath(path)}${keptQuery(url)}`
  return `${url.host}${own}`
}

function parseWebAddress(address: string): URL | null {
  try {
    const url = new URL(address.trim())
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : null
  } catch {
    return null
  }
}

function readNukevietId(url: URL, path: string): string | null {
  const op = url.searchParams.has('nv') ? url.searchParams.get('op') : null
  const place = op === null ? path : `/${op}.html`
  const match = /\/([a-z0-9-]*[a-z][a-z0-9-]*)-(\d{1,9})\.html\/?$/i.exec(place)
  if (!match?.[1] || !match[2]) return null
  if (countingWord.test(match[1].toLowerCase()) && match[2].length <= 4) return null
  return `/-${match[2]}.html`
}

function readDotnetnukeId(path: string): string | null {
  const match = /\/articleid\/(\d+)(?:\/|$)/i.exec(path)
  return match ? `/ArticleID/${match[1]}` : null
}

function readJoomlaId(url: URL): string | null {
  if (url.searchParams.get('option') !== 'com_content' || url.searchParams.get('view') !== 'article') return null
  const id = /^\d+/.exec(url.searchParams.get('id') ?? '')
  return id ? `/?option=com_content&id=${id[0]}` : null
}

/** `/Lists/HoatDong/View_Detail.aspx?ItemID=12` and its print and mail copies: SharePoint counts items by list. */
function readListItem(url: URL, path: string): string | null {
  const list = /^(.*\/lists\/[^/]+)\/[^/]+\.aspx$/i.exec(path)?.[1]
  const id = [...url.searchParams].find(([name, value]) => /^(?:item)?id$/i.test(name) && /^\d{1,9}$/.test(value))?.[1]
  return list && id ? `${list.toLowerCase()}/?ItemID=${id}` : null
}

function trimPath(path: string): string {
  return path.replace(/\/(?:savefile|print|sendmail)\//i, '/').replace(/\/+$/, '')
}

function keptQuery(url: URL): string {
  const kept = [...url.searchParams].filter(([name, value]) => !idleParameter.test(name) && !isSession(name, value))
  if (kept.length === 0) return ''
  kept.sort(([a, x], [b, y]) => (a === b ? (x < y ? -1 : 1) : a < b ? -1 : 1))
  return `?${kept.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&')}`
}

/** `sid=123` is an article in some portals, a long token is a session. */
function isSession(name: string, value: string): boolean {
  return (/^(?:sid|t|v|ver|time|ts)$/i.test(name) && /^[0-9a-z]{10,}$/i.test(value)) || /^aspxautodetect/i.test(name)
}
