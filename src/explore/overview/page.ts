import { type Html, html } from '../../export/html.js'
import { drawCoverage } from '../charts/coverage-chart.js'
import { drawSpread } from '../charts/spread-chart.js'
import type { Answer } from '../http/answer.js'
import { renderPage } from '../view/layout.js'
import { pagingLinks, readPageNumber, withQuery } from '../view/paging.js'
import type { DatabaseVisit } from '../visit.js'
import { renderGrid } from './grid.js'
import { renderPortals } from './portals.js'
import {
  districtsPerPage,
  type Grid,
  type GridChoice,
  type Headline,
  type MeasureCount,
  mostDots,
  readCoverage,
  readDots,
  readGrid,
  readHeadline,
  readMeasures,
  readNews,
  readPortals,
  readSpread,
} from './read-overview.js'

/** GET /: districts × years, charts, coverage, what is new, how the portals are doing. */
export async function answerOverview(visit: DatabaseVisit): Promise<Answer> {
  const { speech, snapshot, url } = visit
  const { say } = speech
  const [headline] = await readHeadline(snapshot)
  const measures = await readMeasures(snapshot)
  const choice = readChoice(url.searchParams, measures)
  const grid = await readGrid(snapshot, choice)
  const coverage = await readCoverage(snapshot)
  const content = html`<h1>${say('overview.title')}</h1>${renderHeadline(headline!, visit)}
<form class="counts" action="/" data-instant><section aria-labelledby="counts"><h2 id="counts">${say('overview.counts')}</h2>
<p class="soft note">${say('overview.counts-note')}</p>
${renderChoices(choice, measures, grid, visit)}
${await renderCounts(visit, choice, grid)}</section></form>
<div class="pair"><section><h2>${say('overview.coverage')}</h2><p class="soft note">${say('overview.coverage-note', { missing: speech.number(coverage.missing) })}</p>${drawCoverage(coverage.years, speech)}</section>
<section><h2>${say('overview.new')}</h2>${await renderNews(visit)}</section></div>
<section><h2>${say('overview.health')}</h2>${renderPortals(await readPortals(snapshot), speech)}</section>`
  return renderPage(visit, { title: say('overview.title'), section: 'overview', content })
}

function readChoice(parameters: URLSearchParams, measures: readonly MeasureCount[]): GridChoice {
  const asked = parameters.get('measure')
  const known = ['coverage', ...measures.map(({ measure }) => measure)]
  const measure = asked !== null && known.includes(asked) ? asked : (measures[0]?.measure ?? 'coverage')
  return { measure, province: parameters.get('province') || null, page: readPageNumber(parameters) }
}

function renderHeadline(headline: Headline, { speech: { say, number } }: DatabaseVisit): Html {
  if (headline.articles === 0) return html`<p class="empty">${say('empty-text')}</p>`
  const names = ['articles', 'on-topic', 'facts', 'models', 'districts'] as const
  const { articles, onTopic, facts, models, districts } = headline
  const values = [articles, onTopic, facts, models, districts]
  return html`<ul class="headline">${names.map((name, at) => html`<li><b>${number(values[at]!)}</b> ${say(`overview.${name}`)}</li>`)}</ul>`
}

function renderChoices(
  choice: GridChoice,
  measures: readonly MeasureCount[],
  grid: Grid,
  { speech }: DatabaseVisit,
): Html {
  const { say, word, number } = speech
  const option = (value: string, name: string, chosen: boolean) =>
    html`<option value="${value}"${chosen ? html` selected` : html``}>${name}</option>`
  const kinds = measures.map(({ measure, cells }) =>
    option(measure, `${word('measure', measure)} (${number(cells)})`, measure === choice.measure),
  )
  const provinces = grid.provinces.map((province) => option(province, province, province === choice.province))
  return html`<div class="bar choices"><label>${say('overview.measure')} <select name="measure">${kinds}${option('coverage', say('overview.coverage'), choice.measure === 'coverage')}</select></label><label>${say('overview.province')} <select name="province"><option value="">${say('overview.all-provinces')}</option>${provinces}</select></label><button class="plain-only">${say('apply')}</button></div>`
}

async function renderCounts({ snapshot, speech }: DatabaseVisit, choice: GridChoice, grid: Grid): Promise<Html> {
  const { say, number, word } = speech
  if (grid.rows.length === 0) return html`<p class="empty">${say('overview.no-counts')}</p>`
  const { measure, province, page } = choice
  const address = (to: number) => {
    const parameters = new URLSearchParams({ measure, ...(province === null ? {} : { province }) })
    if (to > 1) parameters.set('page', String(to))
    return withQuery('/', parameters)
  }
  const table = html`<div>${renderGrid(grid, measure, speech)}${pagingLinks({ page, rows: grid.districts, perPage: districtsPerPage, address }, speech)}</div>`
  if (measure === 'coverage') return table
  const dots = await readDots(snapshot, measure, province)
  const name = `${say('overview.counts')}: ${word('measure', measure)}`
  const chart = drawSpread(
    await readSpread(snapshot, measure, province),
    dots.length > mostDots ? [] : dots,
    name,
    number,
  )
  return html`<div class="pair wide">${table}<div><h3>${say('overview.chart')}</h3>${chart}<p class="soft note">${say('overview.chart-note')}</p></div></div>`
}

async function renderNews({ snapshot, speech }: DatabaseVisit): Promise<Html> {
  const { say, number, day, moment } = speech
  const { run, articles } = await readNews(snapshot)
  if (!run) return html`<p class="empty">${say('overview.no-run')}</p>`
  const note = say('overview.new-note', {
    ...{ command: `tinhuyen ${run.command}`, at: moment(run.startedAt) },
    ...{ articles: number(run.articles), facts: number(run.facts) },
  })
  const items = articles.map(
    ({ articleId, title, publishedOn, facts }) =>
      html`<li><a href="/article/${articleId}" lang="vi"><bdi>${title ?? say('article.untitled')}</bdi></a> <small>${[publishedOn && day(publishedOn), facts > 0 ? say('facts.count', { count: number(facts) }) : null].filter(Boolean).join(' · ')}</small></li>`,
  )
  const list =
    items.length === 0 ? html`<p class="empty">${say('overview.no-new')}</p>` : html`<ul class="news">${items}</ul>`
  return html`<p class="soft note">${note}</p>${list}`
}
