import {
  answerHtml,
  answerImage,
  answerJson,
  answerRedirect,
  answerText,
  answerXml,
  isImagePath,
  readListPage,
} from '../../answers.js'
import { markup } from '../../markup.js'
import type { DemoAnswer, DemoPortal, DemoRequest, DemoSite, Visit } from '../../portal.js'
import { articlePath } from './addresses.js'
import { writeArticlePage, writePrintPage } from './article-page.js'
import { writeFeed, writePosts, writeSitemap, writeSitemapIndex } from './feeds.js'
import { writeLayout } from './layout.js'
import { writeListPage } from './list-pages.js'

export function createWordpressSite(portal: DemoPortal): DemoSite {
  return (request, visit) =>
    answerShortLink(portal, request) ??
    answerMachine(portal, request) ??
    answerArticle(portal, request, visit) ??
    answerList(portal, request.path, visit) ??
    answerMissing(portal, visit)
}

/** /?p=ID leads to the article's own address. */
function answerShortLink(portal: DemoPortal, request: DemoRequest): DemoAnswer | null {
  const id = request.query.get('p')
  if (request.path !== '/' || id === null) return null
  const article = portal.articles.find((candidate) => String(candidate.id) === id)
  return article ? answerRedirect(articlePath(article)) : null
}

function answerMachine(portal: DemoPortal, request: DemoRequest): DemoAnswer | null {
  const { path } = request
  if (path === '/robots.txt') return answerText(writeRobots(portal))
  if (path === '/wp-sitemap.xml') return answerXml(writeSitemapIndex(portal), 'application/xml; charset=UTF-8')
  if (path === '/wp-sitemap-posts-post-1.xml') return answerXml(writeSitemap(portal), 'application/xml; charset=UTF-8')
  if (path === '/feed/') return answerXml(writeFeed(portal), 'application/rss+xml; charset=UTF-8')
  if (path === '/wp-json/wp/v2/posts') return answerJson(writePosts(portal, request.query))
  if (path === '/wp-comments-post.php') return answerRedirect('/', 302)
  return isImagePath(path) ? answerImage() : null
}

/** `?replytocom=` and other parameters give the same page again, `?print=print` its copy for the printer. */
function answerArticle(portal: DemoPortal, request: DemoRequest, visit: Visit): DemoAnswer | null {
  const path = request.path.endsWith('/') ? request.path : `${request.path}/`
  const article = portal.articles.find((candidate) => articlePath(candidate) === path)
  if (!article) return null
  if (path !== request.path) return answerRedirect(path)
  if (request.query.get('print') === 'print') return answerHtml(writePrintPage(portal, article))
  return answerHtml(writeArticlePage(portal, article, visit, request.query.has('replytocom')))
}

function answerList(portal: DemoPortal, path: string, visit: Visit): DemoAnswer | null {
  const home = /^\/(?:author\/[a-z-]+\/)?(?:page\/(\d+)\/)?$/.exec(path)
  const category = /^\/category\/([a-z-]+)\/(?:page\/(\d+)\/)?$/.exec(path)
  const section = portal.sections.find((candidate) => candidate.slug === category?.[1]) ?? null
  if (!home && !section) return null
  const list = readListPage(portal, section?.slug ?? null, Number(home?.[1] ?? category?.[2] ?? '1'))
  return list ? answerHtml(writeListPage(portal, section, list, visit)) : null
}

function answerMissing(portal: DemoPortal, visit: Visit): DemoAnswer {
  const main = markup`<section class="error-404 not-found"><h1 class="page-title">Không tìm thấy trang</h1><p>Hãy thử tìm kiếm bằng từ khóa khác.</p></section>`
  return answerHtml(writeLayout(portal, visit, { title: 'Không tìm thấy trang', bodyClass: 'error404', main }), 404)
}

function writeRobots(portal: DemoPortal): string {
  return `User-agent: *\nDisallow: /wp-admin/\nAllow: /wp-admin/admin-ajax.php\n\nSitemap: http://${portal.host}/wp-sitemap.xml\n`
}
