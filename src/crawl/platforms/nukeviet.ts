import { article, ignore, list, type PlatformAdapter } from './platform-adapter.js'

const modules =
  /^\/(?:(?:vi|en)\/)?(?:users|seek|contact|statistics|voting|banners|comment|freecontent|page-not-found|two-step-verification|myapi|siteterms|menu|feeds|rss|videoclips|photos)(?:\/|$)/i
const copies = /\/(?:savefile|print|sendmail|rating|rss|tag|search|groups|author)(?:\/|$)/i
const notNews = /^(?:users|seek|contact|statistics|voting|banners|comment|feeds|page)$/i

/** NukeViet 3.4 and 4.x: the number at the end of an article's address is its identity. */
export const nukeviet: PlatformAdapter = {
  name: 'nukeviet',
  marks: [/<meta[^>]+generator[^>]+nukeviet/i, /\bnv_(?:base_siteurl|lang_data)\b/, /id="news-bodyhtml"/],
  classify(url) {
    if (modules.test(url.pathname) || copies.test(url.pathname)) return ignore
    const module = url.searchParams.get('nv')
    if (module !== null) return classifyOldAddress(module, url.searchParams.get('op'))
    if (/-\d+\.html$/i.test(url.pathname)) return article
    return /^\/(?:[a-z0-9-]+\/){0,3}(?:page-\d+\/?)?$/i.test(url.pathname) ? list : null
  },
  sitemaps: ['/sitemap-vi.news.xml', '/sitemap.xml'],
  childSitemaps: /news|tin|sitemap[^/]*\.xml/i,
  feeds: ['/news/rss/'],
  sitemapLimit: 1000,
}

/** index.php?language=vi&nv=news&op=<cat>/<slug>-<id> */
function classifyOldAddress(module: string, op: string | null) {
  if (notNews.test(module) || copies.test(`/${op ?? ''}/`)) return ignore
  return op !== null && /-\d+(?:\.html)?$/.test(op) ? article : list
}
