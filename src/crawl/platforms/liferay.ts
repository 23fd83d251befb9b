import { article, ignore, list, type PlatformAdapter } from './platform-adapter.js'

export const liferay: PlatformAdapter = {
  name: 'liferay',
  marks: [/p_p_id_\d+_INSTANCE_/, /Liferay\.(?:AUI|ThemeDisplay|Portlet)/, /dsnews_WAR_vnpteportal/],
  classify(url) {
    if (/^(?:pop_up|exclusive)$/.test(url.searchParams.get('p_p_state') ?? '')) return ignore
    if (/^\/(?:c|documents|image|combo|html|o)\//.test(url.pathname)) return ignore
    if (/\/asset_publisher\/[^/]+\/content\//.test(url.pathname)) return article
    const names = [...url.searchParams.keys()]
    if (names.some((name) => /_(?:articleId|newsId|urlTitle|itemId)$/i.test(name))) return article
    if (names.some((name) => /_cur$/.test(name))) return list
    return /\/-\/[^/]+(?:-[^/]+){3,}$/.test(url.pathname) ? article : null
  },
  sitemaps: ['/sitemap.xml'],
  feeds: [],
}
