import { type Html, html } from '../../export/html.js'
import type { Speech } from '../messages/speech.js'
import { sayFigure } from '../view/figure.js'
import { sayPeriod } from '../view/period.js'
import type { FactRow } from './read-facts.js'

/** The table of facts: a row each, its figure leading to the words in the article. */
export function renderFactsTable(rows: readonly FactRow[], speech: Speech): Html {
  const { say } = speech
  const heads = ['value', 'measure', 'subject', 'period', 'words', 'check', 'page'] as const
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${say('facts.table')}"><table class="records"><caption class="unseen">${say('facts.table')}</caption><thead><tr>${heads.map(
    (head) => html`<th scope="col" class="${head}">${say(`column.${head}`)}</th>`,
  )}</tr></thead><tbody>${rows.map((row) => renderRow(row, speech))}</tbody></table></div>`
}

function renderRow(row: FactRow, speech: Speech): Html {
  const { say, word, day } = speech
  const place = [row.district, row.province].filter((part) => part !== null).join(', ')
  const whose = row.subject ?? say('not-stated')
  const notes = [
    row.status === 'target' ? word('status', 'target') : null,
    row.correction === null ? null : word('correction', row.correction),
  ].filter((note) => note !== null)
  const check = row.check === null ? html`` : html`<span class="check ${row.check}">${word('check', row.check)}</span>`
  const on = row.publishedOn === null ? '' : day(row.publishedOn)
  return html`<tr class="${row.correction === 'reject' ? 'rejected' : 'kept'}"><th scope="row" class="value"><a href="/article/${row.articleId}#fact-${row.id}">${sayFigure(row, speech)}</a> <bdi class="unit">${row.unit}</bdi>${notes.map((note) => html` <em>${note}</em>`)}</th><td class="measure">${word('measure', row.measure)}${row.topic === null ? html`` : html`<small><bdi lang="vi">${row.topic}</bdi></small>`}${row.sector === null ? html`` : html`<small>${word('sector', row.sector)}</small>`}</td><td class="subject"><bdi lang="vi">${whose}</bdi><small><bdi>${place}</bdi></small></td><td class="period">${row.periodKind === null ? html`<span class="soft">${sayPeriod(row, speech)}</span>` : sayPeriod(row, speech)}</td><td class="words"><q lang="vi"><bdi>${row.quote}</bdi></q></td><td class="check">${check}</td><td class="page"><a href="/article/${row.articleId}" lang="vi"><bdi>${row.title ?? say('article.untitled')}</bdi></a><small>${on}</small></td></tr>
`
}
