import { type Html, html } from '../../export/html.js'
import type { Statement } from '../district/read-district.js'
import type { Speech } from '../messages/speech.js'
import { sayFigure } from '../view/figure.js'
import { sayPeriod } from '../view/period.js'
import { drawFigure, drawLegend, drawLevels, drawYears, yearsBetween } from './frame.js'
import { at, linearScale, roundTicks } from './scale.js'

const box = { width: 720, height: 300, left: 56, right: 16, top: 12, bottom: 30 }

/** Each statement where it holds: a bar over its period, a dot for a day; height is the figure, colour the measure. */
export function drawTimeline(statements: readonly Statement[], name: string, speech: Speech): Html {
  if (statements.length === 0) return html``
  const years = yearsBetween(
    statements.flatMap(({ periodFrom, periodTo }) => [yearOf(periodFrom ?? periodTo), yearOf(periodTo)]),
  )
  const ticks = roundTicks(Math.max(...statements.map(({ value }) => value)))
  const y = linearScale([0, ticks.at(-1)!], [box.height - box.bottom, box.top])
  const x = linearScale([years[0]!, years.at(-1)! + 1], [box.left, box.width - box.right])
  const measures = [...new Set(statements.map(({ measure }) => measure))].sort()
  const marks = statements.map((one) => {
    const level = at(y(one.value))
    const words = `${sayFigure(one, speech)} ${speech.word('measure', one.measure)}, ${sayPeriod(one, speech)}`
    const from = x(placeOf(one.periodFrom ?? one.periodTo))
    const to = x(placeOf(one.periodTo))
    const shape =
      one.periodKind === 'as-of' || to - from < 4
        ? html`<circle cx="${at(to)}" cy="${level}" r="4.5"/>`
        : html`<line x1="${at(from + 2)}" x2="${at(to - 2)}" y1="${level}" y2="${level}"/>`
    return html`<g class="statement m-${one.measure}"><title>${words}</title>${shape}</g>`
  })
  const legend = drawLegend(
    measures.map((measure) => ({ kind: `m-${measure}`, name: speech.word('measure', measure) })),
  )
  const middle = (year: number) => x(year + 0.5)
  return drawFigure(
    box,
    name,
    html`${drawLevels(box, ticks, y, speech.number)}${marks}${drawYears(box, years, middle)}`,
    legend,
  )
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4))
}

/** A day as a year with its fraction. */
function placeOf(day: string): number {
  return yearOf(day) + (Number(day.slice(5, 7)) - 1 + Number(day.slice(8, 10)) / 31) / 12
}

/** A short bar in a row of a table: from the first to the last day, within the whole span. */
export function drawSpan(from: string, to: string, [first, last]: readonly [string, string]): Html {
  const x = linearScale([placeOf(first), placeOf(last)], [3, 157])
  const start = x(placeOf(from))
  return html`<svg class="span" viewBox="0 0 160 14" width="160" height="14" aria-hidden="true"><line class="track" x1="3" x2="157" y1="7" y2="7"/><rect x="${at(start - 3)}" y="3" width="${at(x(placeOf(to)) - start + 6)}" height="8" rx="3"/></svg>`
}
