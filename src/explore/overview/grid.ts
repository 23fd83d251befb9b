import { type Html, html } from '../../export/html.js'
import { coverageStates } from '../charts/coverage-chart.js'
import { drawLegend } from '../charts/frame.js'
import { mainTopic } from '../database/main-topic.js'
import type { Speech } from '../messages/speech.js'
import { sayFigure } from '../view/figure.js'
import type { Cell, Grid } from './read-overview.js'

/** Districts × years: each cell a figure that leads to its words, or the state of its coverage. */
export function renderGrid(grid: Grid, measure: string, speech: Speech): Html {
  const { say, word } = speech
  const byPlace = new Map(grid.cells.map((cell) => [`${cell.code} ${cell.year}`, cell]))
  let province = ''
  const rows = grid.rows.map((district) => {
    const heading = district.province === province ? html`` : provinceRow(district.province, grid.years.length)
    province = district.province
    const cells = grid.years.map((year) => {
      const cell = byPlace.get(`${district.code} ${year}`)
      if (!cell) return html`<td></td>`
      return measure === 'coverage' ? stateCell(cell, district.district, speech) : figureCell(cell, measure, speech)
    })
    return html`${heading}<tr><th scope="row"><a href="/district/${district.code}">${district.district}</a></th>${cells}</tr>
`
  })
  const years = grid.years.map((year) => html`<th scope="col" class="number">${year}</th>`)
  const name = say('overview.counts')
  const legend =
    measure === 'coverage'
      ? drawLegend(coverageStates.map((state) => ({ kind: `state-${state}`, name: word('state', state) })))
      : html`<p class="soft marks">${say('overview.legend-mark')}</p>`
  return html`${legend}<div class="scroll" tabindex="0" role="region" aria-label="${name}"><table class="grid-table"><caption class="unseen">${name}</caption><thead><tr><th scope="col">${say('health.district')}</th>${years}</tr></thead><tbody>${rows}</tbody></table></div>`
}

function provinceRow(province: string, years: number): Html {
  return html`<tr class="province"><th scope="rowgroup" colspan="${years + 1}">${province}</th></tr>`
}

const spanMarks: Readonly<Record<Cell['span'], string>> = { year: '', part: '◐', 'as-of': '●' }

function figureCell(cell: Cell, measure: string, speech: Speech): Html {
  const { say } = speech
  const query = new URLSearchParams([
    ...[['topic', mainTopic] as [string, string], ['measure', measure] as [string, string]],
    ...[['district', cell.code] as [string, string], ['year', String(cell.year)] as [string, string]],
  ])
  const words =
    cell.value === null
      ? say('overview.several', { count: cell.figures })
      : sayFigure({ ...cell, value: cell.value }, speech)
  const span = cell.span === 'year' ? null : say(cell.span === 'part' ? 'overview.part-year' : 'overview.as-of')
  const mark =
    span === null
      ? html``
      : html` <span class="mark-sign" title="${span}" aria-hidden="true">${spanMarks[cell.span]}</span><span class="unseen">(${span})</span>`
  const doubt = cell.inConflict
    ? html` <span class="warn-sign" title="${speech.word('reason', 'conflict')}">⚠</span>`
    : html``
  return html`<td class="number${cell.value === null ? ' several' : ''}"><a href="/facts?${query.toString()}">${words}</a>${mark}${doubt}</td>`
}

function stateCell({ state, year, pages }: Cell, district: string, { word, number }: Speech): Html {
  const words = `${district} ${year}: ${word('state', state ?? '')}`
  return html`<td class="number state state-${state ?? ''}" title="${words}"><span class="unseen">${word('state', state ?? '')}</span>${pages > 0 ? number(pages) : ''}</td>`
}
