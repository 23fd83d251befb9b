import { type Html, html } from '../../export/html.js'
import type { Dot, YearSpread } from '../overview/read-overview.js'
import { drawFigure, drawLevels, drawYears, yearsBetween } from './frame.js'
import { at, linearScale, roundTicks } from './scale.js'

/** Fewer districts have no middle half. */
const fewestForBox = 5

const box = { width: 720, height: 260, left: 56, right: 16, top: 12, bottom: 30 }

/** How the figures of districts are spread in each year: middle half, median, whole range, single dots where few. */
export function drawSpread(
  spreads: readonly YearSpread[],
  dots: readonly Dot[],
  name: string,
  number: (value: number) => string,
): Html {
  if (spreads.length === 0) return html``
  const years = yearsBetween(spreads.map(({ year }) => year))
  const ticks = roundTicks(Math.max(...spreads.map(({ highest }) => highest)))
  const y = linearScale([0, ticks.at(-1)!], [box.height - box.bottom, box.top])
  const x = linearScale([years[0]! - 0.5, years.at(-1)! + 0.5], [box.left, box.width - box.right])
  const half = Math.min(14, (x(1) - x(0)) * 0.3)
  const boxes = spreads
    .filter(({ districts }) => districts >= fewestForBox)
    .map(({ year, districts, lowest, lower, median, upper, highest }) => {
      const middle = at(x(year))
      const words = `${year}: ${number(lowest)} – ${number(median)} – ${number(highest)} (${number(districts)})`
      return html`<g><title>${words}</title><line class="range" x1="${middle}" x2="${middle}" y1="${at(y(lowest))}" y2="${at(y(highest))}"/><rect class="middle" x="${at(x(year) - half)}" width="${at(half * 2)}" y="${at(y(upper))}" height="${at(Math.max(1, y(lower) - y(upper)))}"/><line class="median" x1="${at(x(year) - half)}" x2="${at(x(year) + half)}" y1="${at(y(median))}" y2="${at(y(median))}"/></g>`
    })
  const single = dots.map(
    ({ year, value, district }) =>
      html`<circle class="dot" cx="${at(x(year))}" cy="${at(y(value))}" r="3.5"><title>${district} ${year}: ${number(value)}</title></circle>`,
  )
  return drawFigure(box, name, html`${drawLevels(box, ticks, y, number)}${boxes}${single}${drawYears(box, years, x)}`)
}
