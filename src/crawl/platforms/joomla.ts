import { article, ignore, list, type PlatformAdapter } from './platform-adapter.js'

export const joomla: PlatformAdapter = {
  name: 'joomla',
  marks: [/<meta[^>]+generator[^>]+joomla/i, /\/media\/(?:jui|system)\/js\//, /com-content-article/],
  classify(url) {
    if (url.searchParams.get('tmpl') === 'component' || url.searchParams.has('print')) return ignore
    if (/^\/(?:administrator|component\/(?:users|mailto|search|finder))/.test(url.pathname)) return ignore
    const view = url.searchParams.get('view')
    if (view === 'article') return article
    if (view !== null) return view === 'category' || view === 'featured' ? list : ignore
    if (/\/\d+-[^/]+(?:\.html)?$/.test(url.pathname)) return article
    return null
  },
  sitemaps: ['/sitemap.xml'],
  feeds: ['/?format=feed&type=rss'],
}
