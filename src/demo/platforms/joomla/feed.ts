import { writeRssTime } from '../../local-time.js'
import { type Markup, markup } from '../../markup.js'
import type { DemoPortal, DemoSection } from '../../portal.js'
import { articlePath } from './addresses.js'

export function writeFeed(portal: DemoPortal, section: DemoSection | null): Markup {
  const articles = portal.articles.filter((article) => section === null || article.section === section.slug)
  const items = articles.map(
    (
      article,
    ) => markup`<item><title>${article.title}</title><link>http://${portal.host}${articlePath(article)}</link><pubDate>${writeRssTime(article.published)}</pubDate></item>
`,
  )
  return markup`<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>${section?.title ?? portal.title}</title><link>http://${portal.host}/</link>
${items}</channel></rss>
`
}
