import {
  answerHtml,
  answerImage,
  answerRedirect,
  answerText,
  answerXml,
  isImagePath,
  readListPage,
} from '../../answers.js'
import type { DemoAnswer, DemoPortal, DemoRequest, DemoSite, Visit } from '../../portal.js'
import { articlePath, findById, listPath } from './addresses.js'
import { writeArticlePage } from './article-page.js'
import { writePrintPage, writeSavedPage } from './copies.js'
import { writeFeed, writeSitemap, writeSitemapIndex } from './feeds.js'
import { writeFrontPage, writeListPage } from './list-pages.js'
import { writeMobilePage } from './mobile-page.js'

const themeCookie = 'nv4_themever'

export function createNukevietSite(portal: DemoPortal): DemoSite {
  return (request, visit) => {
    const answer = switchTheme(request) ?? route(portal, request, visit)
    // NukeViet says that every page changed a day ago, and never answers 304.
    const yesterday = new Date(visit.now.getTime() - 86_400_000).toUTCString()
    return { ...answer, headers: { ...answer.headers, 'last-modified': yesterday } }
  }
}

function route(portal: DemoPortal, request: DemoRequest, visit: Visit): DemoAnswer {
  const { path } = request
  if (path === '/' || path === '/vi/') return answerHtml(writeFrontPage(portal, visit))
  if (path === '/robots.txt') return answerText(writeRobots(portal))
  if (path === '/sitemap.xml') return answerXml(writeSitemapIndex(portal))
  if (path === '/sitemap-vi.news.xml') return answerXml(writeSitemap(portal))
  if (path.startsWith('/rss/')) return answerFeed(portal, path)
  if (path === '/index.php') return answerOldAddress(portal, request, visit)
  if (isImagePath(path)) return answerImage()
  return (
    answerArticle(portal, request, visit) ?? answerCopy(portal, path) ?? answerList(portal, path, visit) ?? goHome()
  )
}

function switchTheme(request: DemoRequest): DemoAnswer | null {
  const theme = request.query.get('nvvithemever')
  const back = request.query.get('nv_redirect')
  if (!theme || !back) return null
  const target = Buffer.from(back, 'base64url').toString('utf8')
  const cookie = `${themeCookie}=${theme === 'm' ? 'm' : 'd'}; path=/; HttpOnly`
  return answerRedirect(target.startsWith('/') ? target : '/', 302, { 'set-cookie': cookie })
}

function answerArticle(portal: DemoPortal, request: DemoRequest, visit: Visit): DemoAnswer | null {
  const parts = /^(?:\/vi|\/news)*\/[a-z-]+\/[^/]*-(\d+)\.html$/.exec(request.path)
  const article = findById(portal, parts?.[1])
  if (!article) return null
  if (!request.path.endsWith(articlePath(article))) return answerRedirect(articlePath(article))
  const mobile = request.cookies.get(themeCookie) === 'm'
  return answerHtml(mobile ? writeMobilePage(portal, article, visit) : writeArticlePage(portal, article, visit))
}

/** Whole copies of an article below savefile/, print/ and sendmail/. */
function answerCopy(portal: DemoPortal, path: string): DemoAnswer | null {
  const parts = /^\/(savefile|print|sendmail)\/[a-z-]+\/[^/]*-(\d+)\.html$/.exec(path)
  const article = findById(portal, parts?.[2])
  if (!article) return null
  return answerHtml(parts?.[1] === 'savefile' ? writeSavedPage(portal, article) : writePrintPage(portal, article))
}

/** A page behind the last one goes back to the first; a category in other letters is unknown. */
function answerList(portal: DemoPortal, path: string, visit: Visit): DemoAnswer | null {
  const parts = /^\/([^/]+)\/(?:page-(\d+)\/)?$/.exec(path)
  const section = portal.sections.find((candidate) => candidate.slug === parts?.[1])
  if (!section) return null
  const list = readListPage(portal, section.slug, Number(parts?.[2] ?? '1'))
  return list ? answerHtml(writeListPage(portal, section, list, visit)) : answerRedirect(listPath(section.slug), 302)
}

function answerFeed(portal: DemoPortal, path: string): DemoAnswer {
  const slug = path.slice('/rss/'.length).replace(/\/$/, '')
  const section = portal.sections.find((candidate) => candidate.slug === slug)
  if (slug !== '' && !section) return goHome()
  return answerXml(writeFeed(portal, section ?? null), 'application/rss+xml; charset=utf-8')
}

/** index.php?language=vi&nv=news&op=<category>/<slug>-<id>, the form before addresses were rewritten. */
function answerOldAddress(portal: DemoPortal, request: DemoRequest, visit: Visit): DemoAnswer {
  const article = findById(portal, /-(\d+)$/.exec(request.query.get('op') ?? '')?.[1])
  return article ? answerHtml(writeArticlePage(portal, article, visit)) : goHome()
}

/** Unknown addresses are not answered with 404: they end on the front page. */
function goHome(): DemoAnswer {
  return answerRedirect('/', 302)
}

function writeRobots(portal: DemoPortal): string {
  const closed = ['/admin/', '/install/', '/includes/', '/users/', '/seek/', '/sendmail/']
  return `User-agent: *\n${closed.map((path) => `Disallow: ${path}\n`).join('')}\nSitemap: http://${portal.host}/sitemap.xml\n`
}
