import { Parser } from 'htmlparser2'
import { decodePage } from './decode-page.js'
import type { ListedAddress } from './read-sitemap.js'

/** Addresses in an RSS 0.9x/1.0/2.0 or Atom feed; null where the text is no feed. */
export function readFeed(body: Buffer, contentType: string | null, base: string): ListedAddress[] | null {
  const xml = decodePage(body, contentType)
  if (!/<(?:rss|feed|rdf:RDF)[\s>]/i.test(xml.slice(0, 5_000))) return null
  const found: ListedAddress[] = []
  let entry: { url: string; lastmod: string | null } | null = null
  let text = ''
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        text = ''
        if (/^(?:item|entry)$/i.test(name)) entry = { url: '', lastmod: null }
        const isPage = !attributes.rel || attributes.rel === 'alternate'
        if (entry && name.toLowerCase() === 'link' && attributes.href && isPage) entry.url ||= attributes.href
      },
      ontext(data) {
        text += data
      },
      onclosetag(name) {
        const value = text.trim()
        text = ''
        if (!entry) return
        if (/^link$/i.test(name) && value) entry.url ||= value
        else if (/^guid$/i.test(name) && /^https?:/.test(value)) entry.url ||= value
        else if (/^(?:updated|dc:date)$/i.test(name)) entry.lastmod = value || null
        else if (/^(?:item|entry)$/i.test(name)) {
          if (URL.canParse(entry.url, base)) found.push({ ...entry, url: new URL(entry.url, base).href })
          entry = null
        }
      },
    },
    { xmlMode: true, decodeEntities: true, recognizeCDATA: true },
  )
  parser.end(xml)
  return found
}
