import { article, ignore, list, maybeArticle, maybeList, type PlatformAdapter } from './platform-adapter.js'

const system = /^\/(?:wp-(?:admin|login|json|content|includes|cron|comments)|xmlrpc\.php|author\/|tag\/|comments\/)/i

export const wordpress: PlatformAdapter = {
  name: 'wordpress',
  marks: [/<meta[^>]+generator[^>]+wordpress/i, /\/wp-content\/(?:themes|plugins)\//, /\/wp-includes\//],
  classify(url) {
    if (system.test(url.pathname) || /\/(?:feed|embed|amp)\/?$/.test(url.pathname)) return ignore
    if (['replytocom', 'p', 's', 'attachment_id', 'share', 'preview'].some((name) => url.searchParams.has(name)))
      return ignore
    if (/^\/(?:category|chuyen-muc|danh-muc|page|\d{4}(?:\/\d{2}){0,2}\/?$)/.test(url.pathname)) return list
    if (/^\/\d{4}\/\d{2}\/(?:\d{2}\/)?[^/]+\/?$/.test(url.pathname)) return article
    const slug = /([^/]+)\/?$/.exec(url.pathname)?.[1]?.replace(/\.html?$/, '') ?? ''
    if (/\/page\/\d+\/?$/.test(url.pathname)) return list
    return slug.split('-').length >= 4 ? maybeArticle : maybeList
  },
  sitemaps: ['/wp-sitemap.xml', '/sitemap_index.xml', '/sitemap.xml'],
  childSitemaps: /posts-post|post-sitemap|sitemap-posts?|sitemap-pt-post/i,
  feeds: ['/feed/'],
}
