import { writeRssTime } from '../../local-time.js'
import { type Markup, markup } from '../../markup.js'
import type { DemoArticle, DemoPortal } from '../../portal.js'
import { articlePath } from './addresses.js'
import { writeContent } from './article-page.js'

export function writeSitemapIndex(portal: DemoPortal): Markup {
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>http://${portal.host}/wp-sitemap-posts-post-1.xml</loc></sitemap></sitemapindex>
`
}

export function writeSitemap(portal: DemoPortal): Markup {
  const urls = portal.articles.map(
    (
      article,
    ) => markup`<url><loc>http://${portal.host}${articlePath(article)}</loc><lastmod>${article.published}:00+07:00</lastmod></url>
`,
  )
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls}</urlset>
`
}

/** WordPress gives its newest ten. */
export function writeFeed(portal: DemoPortal): Markup {
  const items = portal.articles.slice(0, 10).map(
    (
      article,
    ) => markup`<item><title>${article.title}</title><link>http://${portal.host}${articlePath(article)}</link><pubDate>${writeRssTime(article.published)}</pubDate><guid isPermaLink="false">http://${portal.host}/?p=${article.id}</guid></item>
`,
  )
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>${portal.title}</title><link>http://${portal.host}</link><language>vi</language><generator>https://wordpress.org/?v=6.4.3</generator>
${items}</channel></rss>
`
}

/** The part of /wp-json/wp/v2/posts that readers of articles need; `per_page` and `page` as WordPress has them. */
export function writePosts(portal: DemoPortal, query: URLSearchParams): unknown[] {
  const size = Math.min(100, Math.max(1, Number(query.get('per_page') ?? '10') || 10))
  const page = Math.max(1, Number(query.get('page') ?? '1') || 1)
  return portal.articles.slice((page - 1) * size, page * size).map((article) => writePost(portal, article))
}

function writePost(portal: DemoPortal, article: DemoArticle): unknown {
  return {
    id: article.id,
    date: `${article.published}:00`,
    slug: article.slug,
    status: 'publish',
    type: 'post',
    link: `http://${portal.host}${articlePath(article)}`,
    title: { rendered: article.title },
    content: { rendered: writeContent(article).source, protected: false },
  }
}
