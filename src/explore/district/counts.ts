import { type Html, html } from '../../export/html.js'
import { sectorSchema } from '../../model/fact.js'
import { drawTimeline } from '../charts/timeline-chart.js'
import { mainTopic } from '../database/main-topic.js'
import type { Speech } from '../messages/speech.js'
import { sayFigure } from '../view/figure.js'
import { sayPeriod } from '../view/period.js'
import type { Statement } from './read-district.js'

/** Rows of a table that stand open; the chart and the facts have the rest. */
const openRows = 40

/** Totals over time: the picture, and the same statements as a table. */
export function renderTotals(totals: readonly Statement[], code: string, speech: Speech): Html {
  const { say, word } = speech
  if (totals.length === 0) return html`<p class="empty">${say('district.no-counts')}</p>`
  const rows = totals.slice(0, openRows).map(
    (one) =>
      html`<tr><th scope="row">${sayPeriod(one, speech)}</th><td class="number">${figureLink(one, speech)}</td><td>${word('measure', one.measure)}</td><td>${checkOf(one, speech)}</td></tr>
`,
  )
  const all = new URLSearchParams({ topic: mainTopic, district: code })
  const heads = html`<tr><th scope="col">${say('column.period')}</th><th scope="col" class="number">${say('column.value')}</th><th scope="col">${say('column.measure')}</th><th scope="col">${say('column.check')}</th></tr>`
  return html`<div class="pair wide"><div class="scroll tall" tabindex="0" role="region" aria-label="${say('district.counts')}"><table class="statements"><thead>${heads}</thead><tbody>${rows}</tbody></table></div>
<div>${drawTimeline(totals, say('district.counts'), speech)}<p><a href="/facts?${all.toString()}">${say('district.all-facts')}</a></p></div></div>`
}

function figureLink(one: Statement, speech: Speech): Html {
  return html`<a href="/article/${one.articleId}#fact-${one.factId}">${sayFigure(one, speech)}</a>`
}

function checkOf({ check, inConflict }: Statement, { word }: Speech): Html {
  const doubt = inConflict ? html`<span class="check partial">${word('reason', 'conflict')}</span>` : html``
  return check === null ? doubt : html`<span class="check ${check}">${word('check', check)}</span> ${doubt}`
}

/** Period and measure × field of work, as pages split their figures. */
export function renderSectors(statements: readonly Statement[], speech: Speech): Html {
  const { say, word } = speech
  if (statements.length === 0) return html`<p class="empty">${say('district.no-counts')}</p>`
  const sectors = sectorSchema.options.filter((sector) => statements.some((one) => one.sector === sector))
  const groups = groupByPeriod(statements)
  const rows = [...groups.values()].slice(0, openRows).map((group) => {
    const cells = sectors.map((sector) => {
      const own = group.filter((one) => one.sector === sector)
      return html`<td class="number">${own.slice(0, 3).map((one, at) => html`${at > 0 ? ' / ' : ''}${figureLink(one, speech)}`)}</td>`
    })
    return html`<tr><th scope="row">${sayPeriod(group[0]!, speech)}<small>${word('measure', group[0]!.measure)}</small></th>${cells}</tr>
`
  })
  return html`<div class="scroll tall" tabindex="0" role="region" aria-label="${say('district.sectors')}"><table class="statements"><thead><tr><th scope="col">${say('column.period')}</th>${sectors.map((sector) => html`<th scope="col" class="number">${word('sector', sector)}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`
}

function groupByPeriod(statements: readonly Statement[]): Map<string, Statement[]> {
  const groups = new Map<string, Statement[]>()
  for (const one of statements) {
    const key = [one.periodKind, one.periodFrom, one.periodTo, one.measure].join(' ')
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return groups
}
