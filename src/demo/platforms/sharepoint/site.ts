import { answerHtml, answerImage, answerText, isImagePath, readListPage } from '../../answers.js'
import { markup } from '../../markup.js'
import type { DemoAnswer, DemoPortal, DemoRequest, DemoSite, Visit } from '../../portal.js'
import { articlePath } from './addresses.js'
import { writeArticlePage, writePrintPage } from './article-page.js'
import { writeLayout } from './layout.js'
import { writeFrontPage, writeListPage } from './list-pages.js'
import { readPostedPage } from './post-back.js'

export function createSharepointSite(portal: DemoPortal): DemoSite {
  return (request, visit) => {
    const { path } = request
    if (path === '/' || /^\/pages\/default\.aspx$/i.test(path)) return answerHtml(writeFrontPage(portal, visit))
    if (path === '/robots.txt') return answerText(writeRobots())
    if (/^\/pages\/danh-sach\.aspx$/i.test(path)) return answerList(portal, request, visit)
    const article = portal.articles.find((candidate) => articlePath(candidate) === path)
    if (article) return answerHtml(writeArticlePage(portal, article, visit))
    if (/^\/portal\/pages\/(printpage|sendtofriend|TTS)\.aspx$/i.test(path)) return answerCopy(portal, request, visit)
    if (isImagePath(path)) return answerImage()
    return answerMissing(portal, visit)
  }
}

function answerList(portal: DemoPortal, request: DemoRequest, visit: Visit): DemoAnswer {
  const section = portal.sections.find((candidate) => String(candidate.id) === request.query.get('ChuyenMucID'))
  if (!section) return answerMissing(portal, visit)
  const page = request.method === 'POST' ? readPostedPage(section, request.form) : readAskedPage(request)
  if (page === null) return answerText('Validation of viewstate MAC failed.', 500)
  const list = readListPage(portal, section.slug, page)
  return list ? answerHtml(writeListPage(portal, section, list, visit)) : answerMissing(portal, visit)
}

function readAskedPage(request: DemoRequest): number {
  return Number(request.query.get('page') ?? request.query.get('Page') ?? '1')
}

/** Copies of an article under another address, as print, mail and read-aloud links give them. */
function answerCopy(portal: DemoPortal, request: DemoRequest, visit: Visit): DemoAnswer {
  const article = portal.articles.find((candidate) => String(candidate.id) === request.query.get('ItemID'))
  return article ? answerHtml(writePrintPage(portal, article)) : answerMissing(portal, visit)
}

function answerMissing(portal: DemoPortal, visit: Visit): DemoAnswer {
  const body = markup`<div class="ms-error"><h1>Không tìm thấy trang</h1><p>Trang bạn yêu cầu không có trên cổng.</p></div>`
  return answerHtml(writeLayout(portal, visit, 'Không tìm thấy trang', body), 404)
}

function writeRobots(): string {
  return 'User-agent: *\nDisallow: /_layouts/\nDisallow: /_vti_bin/\nDisallow: /portal/pages/sendtofriend.aspx\n'
}
