import { gunzipSync } from 'node:zlib'
import { Parser } from 'htmlparser2'
import { decodePage } from './decode-page.js'

export type ListedAddress = {
  url: string
  /** As written: lastmod, news:publication_date, pubDate or updated. */
  lastmod: string | null
}

export type Sitemap = { sitemaps: ListedAddress[]; pages: ListedAddress[] }

const maxUnpackedBytes = 60_000_000

/** A sitemap or sitemap index, packed or not, news extension included; plain lists of addresses too. null: neither. */
export function readSitemap(body: Buffer, base: string): Sitemap | null {
  const xml = decodePage(unpack(body), null)
  if (/<(?:\w+:)?(?:urlset|sitemapindex)[\s>]/i.test(xml.slice(0, 5_000))) return parseSitemap(xml, base)
  const lines = xml.split(/\s*\n\s*/).filter(Boolean)
  if (lines.length === 0 || !lines.every((line) => /^https?:\/\/\S+$/.test(line))) return null
  return { sitemaps: [], pages: lines.map((url) => ({ url, lastmod: null })) }
}

/** Dates that say nothing: every page changed at the same moment, which is that of the request. */
export function hasTellingDates(pages: ListedAddress[]): boolean {
  const dates = new Set(pages.map(({ lastmod }) => lastmod?.slice(0, 16)).filter(Boolean))
  return dates.size > 1 || pages.length === 1
}

function unpack(body: Buffer): Buffer {
  if (!(body[0] === 0x1f && body[1] === 0x8b)) return body
  try {
    return gunzipSync(body, { maxOutputLength: maxUnpackedBytes })
  } catch {
    return body
  }
}

function parseSitemap(xml: string, base: string): Sitemap {
  const found: Sitemap = { sitemaps: [], pages: [] }
  let entry: { url: string; lastmod: string | null } | null = null
  let text = ''
  const parser = new Parser(
    {
      onopentagname(name) {
        text = ''
        if (/^(?:\w+:)?(?:url|sitemap)$/i.test(name)) entry = { url: '', lastmod: null }
      },
      ontext(data) {
        text += data
      },
      onclosetag(name) {
        const value = text.trim()
        text = ''
        if (!entry) return
        // Images have addresses of their own: image:loc is not the page's.
        if (/^(?:sm:)?loc$/i.test(name) && !entry.url) entry.url = resolve(value, base)
        else if (/^(?:sm:)?lastmod$/i.test(name)) entry.lastmod = value || null
        else if (/^news:publication_date$/i.test(name)) entry.lastmod ??= value || null
        else if (/^(?:\w+:)?(?:url|sitemap)$/i.test(name)) {
          if (entry.url) found[/sitemap$/i.test(name) ? 'sitemaps' : 'pages'].push(entry)
          entry = null
        }
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(xml)
  return found
}

function resolve(address: string, base: string): string {
  return URL.canParse(address, base) ? new URL(address, base).href : ''
}
