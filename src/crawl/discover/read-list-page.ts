import { type CheerioAPI, load } from 'cheerio'
import type { Pipeline } from '../../model/pipeline.js'
import { findNextPage, type NextPage } from './find-next-page.js'
import { toRequestAddress } from './request-address.js'

export type PageLink = { url: string; text: string }

export type ListPage = {
  links: PageLink[]
  next: NextPage | null
  feeds: string[]
  /** A page without links that sends its visitor on by itself: where to. */
  forward: string | null
  /** Longest stretch of text outside links, in characters: long on articles, short on lists. */
  longestText: () => number
  /** The page says itself that it is one article. */
  markedAsArticle: boolean
}

/** Links of a page and the way to the next page of its list. `paging` is the number of this page in its list, from 1. */
export function readListPage(html: string, url: string, pipeline: Pipeline, paging: number): ListPage {
  const $ = load(html, { _useHtmlParser2: true } as never)
  const base = toRequestAddress($('base[href]').attr('href') ?? '', url) ?? url
  const { selectors } = pipeline
  const links = collectLinks($, selectors.links ?? 'a[href], area[href]', base)
  return {
    links,
    next: findNextPage($, url, base, selectors.next ?? null, paging),
    feeds: collectFeeds($, base),
    forward: links.length === 0 ? findForward($, html, base) : null,
    longestText: () => longestText($),
    markedAsArticle:
      $('meta[property="og:type"][content="article" i]').length > 0 || $('[itemprop="articleBody"]').length === 1,
  }
}

function collectLinks($: CheerioAPI, selector: string, base: string): PageLink[] {
  const found = new Map<string, PageLink>()
  for (const element of $(selector).toArray()) {
    const anchor = $(element).is('a, area') ? $(element) : $(element).find('a[href]').first()
    const href = anchor.attr('href')
    if (!href || /^\s*(?:#|javascript:|mailto:|tel:|data:)/i.test(href)) continue
    const url = toRequestAddress(href, base)
    const text = anchor.text().replace(/\s+/g, ' ').trim()
    if (url && !(found.get(url)?.text ?? '')) found.set(url, { url, text })
  }
  return [...found.values()]
}

/** Front pages of some portals are a meta refresh, a script that sets location, or a frame around the real one. */
function findForward($: CheerioAPI, html: string, base: string): string | null {
  const refresh = /url\s*=\s*["']?([^"'\s>]+)/i.exec($('meta[http-equiv="refresh" i]').attr('content') ?? '')?.[1]
  const script = /location(?:\.href)?\s*=\s*["']([^"']+)["']|location\.(?:replace|assign)\(\s*["']([^"']+)["']/.exec(
    html,
  )
  const frame = $('frame[src], iframe[src]').first().attr('src')
  const target = refresh ?? script?.[1] ?? script?.[2] ?? frame
  return target ? toRequestAddress(target, base) : null
}

function collectFeeds($: CheerioAPI, base: string): string[] {
  const feeds = $(
    'link[rel="alternate"][type="application/rss+xml"], link[rel="alternate"][type="application/atom+xml"]',
  )
    .toArray()
    .filter((element) => !/comment|bình luận/i.test(`${$(element).attr('title')} ${$(element).attr('href')}`))
    .map((element) => toRequestAddress($(element).attr('href') ?? '', base))
  return [...new Set(feeds)].filter((feed) => feed !== null)
}

function longestText($: CheerioAPI): number {
  let longest = 0
  for (const element of $('p, td, div').toArray()) {
    const own = $(element)
      .contents()
      .toArray()
      .filter((node) => node.type === 'text' || (node.type === 'tag' && /^(?:b|i|em|strong|span|u)$/.test(node.name)))
    const length = own.reduce((sum, node) => sum + $(node).text().trim().length, 0)
    longest = Math.max(longest, length)
  }
  return longest
}
