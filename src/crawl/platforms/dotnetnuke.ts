import { article, ignore, list, type PlatformAdapter } from './platform-adapter.js'

export const dotnetnuke: PlatformAdapter = {
  name: 'dotnetnuke',
  marks: [/id="dnn_ContentPane"/i, /\bDnnModule-/, /\/(?:js|Resources)\/dnn(?:core)?[./]/i],
  classify(url) {
    if (/\/(?:ctl|mid)\/(?:login|register|terms|privacy|sendpassword)/i.test(url.pathname)) return ignore
    if (/\/(?:login|register|user-profile|search-results)(?:\/|\.aspx|$)/i.test(url.pathname)) return ignore
    if (/\/ArticleID\/\d+/i.test(url.pathname) || /\/(?:id|itemid|newsid)\/\d+/i.test(url.pathname)) return article
    if (/\/tabid\/\d+\/(?:Default\.aspx)?$/i.test(url.pathname)) return list
    return null
  },
  sitemaps: ['/SiteMap.aspx', '/sitemap.xml'],
  feeds: [],
}
