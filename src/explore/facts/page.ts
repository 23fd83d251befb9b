import { html } from '../../export/html.js'
import { csvLine } from '../../export/query.js'
import { type Answer, csvAnswer } from '../http/answer.js'
import { renderPage } from '../view/layout.js'
import { pagingLinks, readPageNumber, withQuery } from '../view/paging.js'
import type { DatabaseVisit } from '../visit.js'
import { renderFacets } from './facets.js'
import { type FactFilter, readFilter, sortNames, writeFilter } from './filter.js'
import { csvColumns, factsPerPage, readFactsPage, streamFacts } from './read-facts.js'
import { renderFactsTable } from './table.js'

/** GET /facts: facets with counts, the table, every choice in the URL. */
export async function answerFacts(visit: DatabaseVisit): Promise<Answer> {
  const { speech, snapshot, url } = visit
  const { say, number } = speech
  const filter = readFilter(url.searchParams)
  const page = readPageNumber(url.searchParams)
  const found = await readFactsPage(snapshot, filter, page)
  const address = (to: number) => {
    const parameters = writeFilter(filter)
    if (to > 1) parameters.set('page', String(to))
    return withQuery('/facts', parameters)
  }
  const paging = pagingLinks({ page, rows: found.facts, perPage: factsPerPage, address }, speech)
  const count = say('facts.count', { count: number(found.facts) })
  const table =
    found.rows.length === 0
      ? html`<p class="empty">${say('facts.none')} <a href="/facts">${say('clear')}</a></p>`
      : html`${renderFactsTable(found.rows, speech)}${paging}`
  const content = html`<h1>${say('facts.title')}</h1>
<form class="facts" action="/facts" data-instant>
${renderFacets(found.facets, filter, speech)}
<section class="results" aria-labelledby="found">
<div class="bar"><h2 id="found" aria-live="polite">${count}</h2>${sortChoice(filter, visit)}<a class="button" href="${withQuery('/facts.csv', writeFilter(filter))}" download>${say('download')}</a></div>
${table}</section></form>`
  return renderPage(visit, { title: say('facts.title'), section: 'facts', content })
}

/** GET /facts.csv: all rows of the same filter, in the same order. */
export async function answerFactsCsv(visit: DatabaseVisit): Promise<Answer> {
  const pieces = await streamFacts(visit.snapshot, readFilter(visit.url.searchParams))
  return csvAnswer('facts.csv', writeCsv(pieces))
}

async function* writeCsv(pieces: AsyncIterable<(string | null)[][]>): AsyncGenerator<string> {
  yield csvLine(csvColumns)
  for await (const rows of pieces) yield rows.map(csvLine).join('')
}

function sortChoice(filter: FactFilter, { speech: { say } }: DatabaseVisit) {
  const options = sortNames.map((name) => {
    const selected = name === filter.sort ? html` selected` : html``
    return html`<option value="${name}"${selected}>${say(`sort.${name}`)}</option>`
  })
  return html`<label class="sort">${say('facts.sort')} <select name="sort">${options}</select></label>`
}
