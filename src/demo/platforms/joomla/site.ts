import {
  answerHtml,
  answerImage,
  answerRedirect,
  answerText,
  answerXml,
  isImagePath,
  readListPage,
} from '../../answers.js'
import { type Markup, markup } from '../../markup.js'
import type { DemoAnswer, DemoPortal, DemoRequest, DemoSection, DemoSite, Visit } from '../../portal.js'
import { articlePath } from './addresses.js'
import { writeArticlePage, writePrintPage } from './article-page.js'
import { writeFeed } from './feed.js'
import { writeLayout } from './layout.js'
import { writeFrontPage, writeListPage } from './list-pages.js'

export function createJoomlaSite(portal: DemoPortal): DemoSite {
  return (request, visit) => {
    const { path } = request
    if (path === '/' && request.query.get('format') === 'feed') return answerFeed(portal, null)
    if (path === '/' || path === '/index.php') return answerHtml(writeFrontPage(portal, visit))
    if (path === '/robots.txt') return answerText(writeRobots())
    if (path.startsWith('/index.php/component/'))
      return answerHtml(writeLayout(portal, visit, 'Email', writeMailForm()))
    if (isImagePath(path)) return answerImage()
    return answerArticle(portal, request, visit) ?? answerList(portal, request, visit) ?? answerMissing(portal, visit)
  }
}

/** The number is the identity: other words behind it redirect. `?tmpl=component&print=1` is the copy for the printer. */
function answerArticle(portal: DemoPortal, request: DemoRequest, visit: Visit): DemoAnswer | null {
  const id = /^\/index\.php\/[a-z-]+\/(\d+)(?:-[^/]*)?$/.exec(request.path)?.[1]
  const article = portal.articles.find((candidate) => String(candidate.id) === id)
  if (!article) return null
  if (request.path !== articlePath(article)) return answerRedirect(articlePath(article))
  if (request.query.get('tmpl') === 'component') return answerHtml(writePrintPage(portal, article))
  return answerHtml(writeArticlePage(portal, article, visit))
}

function answerList(portal: DemoPortal, request: DemoRequest, visit: Visit): DemoAnswer | null {
  const section = portal.sections.find((candidate) => `/index.php/${candidate.slug}` === request.path)
  if (!section) return null
  if (request.query.get('format') === 'feed') return answerFeed(portal, section)
  const start = Number(request.query.get('start') ?? '0')
  const list = readListPage(portal, section.slug, Math.floor(start / portal.pageSize) + 1)
  return list ? answerHtml(writeListPage(portal, section, list, visit)) : null
}

function answerFeed(portal: DemoPortal, section: DemoSection | null): DemoAnswer {
  return answerXml(writeFeed(portal, section), 'application/rss+xml; charset=utf-8')
}

function answerMissing(portal: DemoPortal, visit: Visit): DemoAnswer {
  return answerHtml(writeLayout(portal, visit, '404', markup`<h1>404</h1><p>Không tìm thấy nội dung.</p>`), 404)
}

function writeMailForm(): Markup {
  return markup`<h2>Gửi liên kết này cho bạn bè</h2><form method="post"><input type="text" name="mailto" /><input type="submit" value="Gửi" /></form>`
}

function writeRobots(): string {
  const closed = ['administrator', 'cache', 'components', 'includes', 'installation', 'language', 'modules', 'tmp']
  return `User-agent: *\n${closed.map((folder) => `Disallow: /${folder}/\n`).join('')}`
}
