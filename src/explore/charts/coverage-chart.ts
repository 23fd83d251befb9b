import { type Html, html } from '../../export/html.js'
import type { Speech } from '../messages/speech.js'
import type { CoverageYear } from '../overview/read-overview.js'
import { drawFigure, drawLegend, drawLevels, drawYears, yearsBetween } from './frame.js'
import { at, linearScale, roundTicks } from './scale.js'

const box = { width: 720, height: 240, left: 56, right: 16, top: 12, bottom: 30 }

/** From the most that a portal can say to nothing at all. */
export const coverageStates = [
  'figure',
  'on-topic-without-figure',
  'nothing-on-topic',
  'unreachable',
  'not-attempted',
] as const

/** Districts of each year, stacked by what their portals published. */
export function drawCoverage(cells: readonly CoverageYear[], { say, word, number }: Speech): Html {
  if (cells.length === 0) return html``
  const years = yearsBetween(cells.map(({ year }) => year))
  const countOf = (year: number, state: string) =>
    cells.find((cell) => cell.year === year && cell.state === state)?.districts ?? 0
  const totals = years.map((year) => coverageStates.reduce((sum, state) => sum + countOf(year, state), 0))
  const ticks = roundTicks(Math.max(...totals)).filter(Number.isInteger)
  const y = linearScale([0, ticks.at(-1)!], [box.height - box.bottom, box.top])
  const x = linearScale([years[0]! - 0.5, years.at(-1)! + 0.5], [box.left, box.width - box.right])
  const width = Math.min(44, (x(1) - x(0)) * 0.72)
  const bars = years.map((year) => {
    let below = 0
    return coverageStates.map((state) => {
      const districts = countOf(year, state)
      const bar = html`<rect class="state-${state}" x="${at(x(year) - width / 2)}" width="${at(width)}" y="${at(y(below + districts))}" height="${at(y(below) - y(below + districts))}"><title>${year}, ${word('state', state)}: ${number(districts)}</title></rect>`
      below += districts
      return districts === 0 ? html`` : bar
    })
  })
  const present = coverageStates.filter((state) => cells.some((cell) => cell.state === state))
  const legend = drawLegend(present.map((state) => ({ kind: `state-${state}`, name: word('state', state) })))
  return drawFigure(
    box,
    say('overview.coverage'),
    html`${drawLevels(box, ticks, y, number)}${bars.flat()}${drawYears(box, years, x)}`,
    legend,
  )
}
