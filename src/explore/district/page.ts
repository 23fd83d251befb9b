import { type Html, html } from '../../export/html.js'
import { drawSpan } from '../charts/timeline-chart.js'
import type { Answer } from '../http/answer.js'
import type { Speech } from '../messages/speech.js'
import { renderPage } from '../view/layout.js'
import { pagingLinks, readPageNumber, withQuery } from '../view/paging.js'
import type { DatabaseVisit } from '../visit.js'
import { renderSectors, renderTotals } from './counts.js'
import { renderCrosswalk } from './crosswalk.js'
import {
  articlesPerPage,
  type DistrictArticle,
  type Listed,
  type Office,
  officesPerPage,
  readArticles,
  readDistrict,
  readOffices,
  readSectors,
  readTotals,
} from './read-district.js'

/** GET /district/CODE: counts over time, officials, articles, before and after 2025. */
export async function answerDistrict(visit: DatabaseVisit, [code = '']: string[]): Promise<Answer | null> {
  const { snapshot, speech, url } = visit
  const district = await readDistrict(snapshot, code)
  if (!district) return null
  const { say } = speech
  const offices = await readOffices(snapshot, code, readPageNumber(url.searchParams, 'officials'))
  const articles = await readArticles(snapshot, code, readPageNumber(url.searchParams, 'articles'))
  const title = say('district.title', { district: district.fullName, province: district.province })
  const section = (id: string, name: string, content: Html) =>
    html`<section aria-labelledby="${id}"><h2 id="${id}">${name}</h2>${content}</section>`
  const content = html`<div class="district"><h1 lang="vi">${title}</h1><p class="soft">${say('district.code', { code })}</p>
${section('counts', say('district.counts'), html`<p class="soft note">${say('district.counts-note')}</p>${renderTotals(await readTotals(snapshot, code), code, speech)}`)}
${section('sectors', say('district.sectors'), html`<p class="soft note">${say('district.sectors-note')}</p>${renderSectors(await readSectors(snapshot, code), speech)}`)}
${section('officials', say('district.officials'), html`<p class="soft note">${say('district.officials-note')}</p>${renderOffices(offices, visit)}`)}
<div class="pair">${section('articles', say('district.articles'), renderArticles(articles, visit))}
${section('crosswalk', say('district.crosswalk'), renderCrosswalk(code, speech))}</div></div>`
  return renderPage(visit, { title, section: null, content })
}

/** Links of one of the lists of the page; the others stay where they are. */
function listPaging({ url, speech }: DatabaseVisit, name: string, rows: number, perPage: number): Html {
  const address = (to: number) => {
    const parameters = new URLSearchParams(url.searchParams)
    parameters.set(name, String(to))
    return `${withQuery(url.pathname, parameters)}#${name}`
  }
  return pagingLinks({ page: readPageNumber(url.searchParams, name), rows, perPage, address }, speech)
}

function renderOffices({ rows, all }: Listed<Office>, visit: DatabaseVisit): Html {
  const { speech } = visit
  const { say, word, number } = speech
  if (rows.length === 0) return html`<p class="empty">${say('district.no-officials')}</p>`
  const days = rows.flatMap(({ from, to }) => [from, to]).filter((day) => day !== null)
  const span = [
    `${days.reduce((a, b) => (a < b ? a : b), '9999').slice(0, 4)}-01-01`,
    `${days.reduce((a, b) => (a > b ? a : b), '0000').slice(0, 4)}-12-31`,
  ] as const
  const body = rows.map(({ name, title, organisation, status, from, to, pages, quote }) => {
    const bar = from === null || to === null ? html`` : drawSpan(from, to, span)
    const state = status === 'current' ? html`` : html`<small>${word('status', status)}</small>`
    return html`<tr><th scope="row" lang="vi"><bdi>${name}</bdi></th><td lang="vi" title="${quote.slice(0, 300)}"><bdi>${[title, organisation].filter(Boolean).join(', ')}</bdi>${state}</td><td>${bar}<small>${sayAttested(from, to, speech)}</small></td><td class="number">${number(pages)}</td></tr>
`
  })
  const axis = days.length === 0 ? '' : `${span[0].slice(0, 4)} – ${span[1].slice(0, 4)}`
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${say('district.officials')}"><table class="offices"><thead><tr><th scope="col">${say('district.person')}</th><th scope="col">${say('district.office')}</th><th scope="col">${say('district.attested')} ${axis}</th><th scope="col" class="number">${say('district.pages')}</th></tr></thead><tbody>${body}</tbody></table></div>${listPaging(visit, 'officials', all, officesPerPage)}`
}

function sayAttested(from: string | null, to: string | null, { say, day }: Speech): string {
  if (from === null || to === null) return say('not-stated')
  return from === to ? day(from) : say('to', { from: day(from), to: day(to) })
}

function renderArticles({ rows, all }: Listed<DistrictArticle>, visit: DatabaseVisit): Html {
  const { say, day } = visit.speech
  if (rows.length === 0) return html`<p class="empty">${say('district.no-articles')}</p>`
  const items = rows.map(
    ({ articleId, title, publishedOn, onTopic }) =>
      html`<li><a href="/article/${articleId}" lang="vi"><bdi>${title ?? say('article.untitled')}</bdi></a><small>${[publishedOn && day(publishedOn), onTopic ? say('overview.on-topic') : null].filter(Boolean).join(' · ')}</small></li>`,
  )
  return html`<ul class="news">${items}</ul>${listPaging(visit, 'articles', all, articlesPerPage)}`
}
