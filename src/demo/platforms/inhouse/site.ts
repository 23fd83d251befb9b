import { answerHtml, answerImage, answerText, isImagePath, readListPage } from '../../answers.js'
import type { DemoAnswer, DemoPortal, DemoRequest, DemoSite, Visit } from '../../portal.js'
import { writeArticlePage, writePrintPage } from './article-page.js'
import { writeFrontPage, writeListPage } from './list-pages.js'

/** One script with parameters, as a district's own programmer wrote it; it has no sitemap and no feed. */
export function createInhouseSite(portal: DemoPortal): DemoSite {
  return (request, visit) => {
    if (request.path === '/robots.txt') return answerText('User-agent: *\nDisallow: /quantri/\n')
    if (isImagePath(request.path)) return answerImage()
    return withMark(answerPage(portal, request, visit))
  }
}

/** Its pages begin with a byte order mark. */
function withMark(answer: DemoAnswer): DemoAnswer {
  return { ...answer, headers: { 'content-type': 'text/html' }, body: `\uFEFF${answer.body as string}` }
}

/** What it does not know it answers with the front page and status 200. */
function answerPage(portal: DemoPortal, request: DemoRequest, visit: Visit): DemoAnswer {
  const front = answerHtml(writeFrontPage(portal, visit))
  if (request.path !== '/index.php') return front
  const article = portal.articles.find((candidate) => String(candidate.id) === request.query.get('id'))
  const action = request.query.get('do')
  if (action === 'chitiet' && article) return answerHtml(writeArticlePage(portal, article, visit))
  if (action === 'in' && article) return answerHtml(writePrintPage(portal, article))
  const section = portal.sections.find((candidate) => String(candidate.id) === request.query.get('cid'))
  if (action !== 'chuyenmuc' || !section) return front
  const list = readListPage(portal, section.slug, Number(request.query.get('trang') ?? '1'))
  return list ? answerHtml(writeListPage(portal, section, list, visit)) : front
}
