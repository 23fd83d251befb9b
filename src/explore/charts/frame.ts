import { type Html, html } from '../../export/html.js'
import { at, type Scale } from './scale.js'

export type Box = { width: number; height: number; left: number; right: number; top: number; bottom: number }

/** A picture with its name; the same figures stand in a table or list beside it. */
export function drawFigure(box: Box, name: string, content: Html, legend: Html = html``): Html {
  return html`<figure class="chart">${legend}<div class="scroll" tabindex="0" role="region" aria-label="${name}"><svg viewBox="0 0 ${box.width} ${box.height}" width="${box.width}" height="${box.height}" role="img" aria-label="${name}">${content}</svg></div></figure>`
}

/** Lines and numbers to the left. */
export function drawLevels(box: Box, ticks: readonly number[], y: Scale, label: (value: number) => string): Html {
  return html`${ticks.map(
    (tick) =>
      html`<line class="grid" x1="${box.left}" x2="${box.width - box.right}" y1="${at(y(tick))}" y2="${at(y(tick))}"/><text class="level" x="${box.left - 8}" y="${at(y(tick) + 4)}">${label(tick)}</text>`,
  )}`
}

/** Years below; where they stand close, every second or fifth. */
export function drawYears(box: Box, years: readonly number[], x: Scale): Html {
  const room = (box.width - box.left - box.right) / Math.max(1, years.length)
  const every = [1, 2, 5, 10, 20].find((step) => room * step >= 36) ?? 50
  return html`${years.map((year) =>
    year % every === 0 || years.length <= 3
      ? html`<text class="year" x="${at(x(year))}" y="${box.height - 8}">${year}</text>`
      : html``,
  )}`
}

/** Colours and their meaning. */
export function drawLegend(entries: readonly { kind: string; name: string }[]): Html {
  return html`<ul class="legend">${entries.map(({ kind, name }) => html`<li><span class="swatch ${kind}"></span>${name}</li>`)}</ul>`
}

export function yearsBetween(years: readonly number[]): number[] {
  const first = Math.min(...years)
  const last = Math.max(...years)
  return Array.from({ length: last - first + 1 }, (_, step) => first + step)
}
