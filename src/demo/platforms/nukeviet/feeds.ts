import { readLocalTime, writeRssTime } from '../../local-time.js'
import { type Markup, markup } from '../../markup.js'
import type { DemoArticle, DemoPortal, DemoSection } from '../../portal.js'
import { articlePath } from './addresses.js'

export function writeSitemapIndex(portal: DemoPortal): Markup {
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>http://${portal.host}/sitemap-vi.news.xml</loc><lastmod>${portal.articles[0]?.published ?? ''}:00+07:00</lastmod></sitemap></sitemapindex>
`
}

export function writeSitemap(portal: DemoPortal): Markup {
  const urls = portal.articles.map(
    (article) =>
      markup`<url><loc>http://${portal.host}${articlePath(article)}</loc><changefreq>daily</changefreq><lastmod>${article.published}:00+07:00</lastmod></url>
`,
  )
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls}</urlset>
`
}

/** NukeViet's feed: at most 30 articles, and the month stands where the minutes belong. */
export function writeFeed(portal: DemoPortal, section: DemoSection | null): Markup {
  const articles = portal.articles
    .filter((article) => section === null || article.section === section.slug)
    .slice(0, 30)
  return markup`<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>${section?.title ?? portal.title}</title><link>http://${portal.host}/</link><description>${portal.title}</description><generator>NukeViet v4.5</generator>
${articles.map((article) => writeItem(portal, article))}</channel></rss>
`
}

function writeItem(portal: DemoPortal, article: DemoArticle): Markup {
  const wrongMinute = readLocalTime(article.published).month
  return markup`<item><title>${article.title}</title><link>http://${portal.host}${articlePath(article)}</link><guid isPermaLink="false">news_${article.id}</guid><description>${article.lead ?? article.title}</description><pubDate>${writeRssTime(article.published, wrongMinute)}</pubDate></item>
`
}
