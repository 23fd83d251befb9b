import { article, ignore, list, maybeArticle, maybeList, type PlatformAdapter } from './platform-adapter.js'

const copies = /\/(?:printpage|sendtofriend|tts|print|sendmail|accessdenied|authenticate|signout|viewlsts)\.aspx$/i
const system = /\/(?:_layouts|_vti_|_catalogs|_api|forms|lists|style%20library|siteassets)/i
const articleId = /(?:^|&)(?:itemid|newsid|tinid|baivietid|idtin|articleid|id|nid)=\d+/i

/** SharePoint publishing: articles are pages of a Pages library, lists are pages with a paging web part. */
export const sharepoint: PlatformAdapter = {
  name: 'sharepoint',
  marks: [
    /ms-SkiptoNavigation|ms-SkiptoMainContent/i,
    /id="s4-bodyContainer"/i,
    /MSO_ContentTable/,
    /_spPageContextInfo/,
  ],
  classify(url) {
    if (copies.test(url.pathname) || system.test(url.pathname)) return ignore
    const page = /\/([^/]+)\.aspx$/i.exec(url.pathname)?.[1]
    if (page === undefined) return url.pathname.endsWith('/') ? list : null
    if (/\/\d{4}-\d{1,2}-\d{1,2}\//.test(url.pathname) || /-\d{4,}$/.test(page)) return article
    if (articleId.test(url.search.slice(1))) return article
    if (url.search !== '') return list
    return page.split('-').length >= 5 ? maybeArticle : maybeList
  },
  sitemaps: ['/sitemap.xml'],
  feeds: [],
}
