import { measureSchema } from '../../model/fact.js'
import { formatCount, formatPeriod } from '../format-values.js'
import { type Html, html, link } from '../html.js'
import type { ReportCell, ReportClaim, ReportData } from './read-report.js'

/** Claims by place, each total with a bar and its parts beneath it. */
export function countsSection({ claims, claimsLeftOut }: ReportData): Html {
  const largest = new Map<string | null, number>()
  for (const { subjectLevel, count } of claims)
    largest.set(subjectLevel, Math.max(largest.get(subjectLevel) ?? 1, count))
  const known = new Set(claims.map((claim) => claim.claimId))
  const places = new Map<string, ReportClaim[]>()
  for (const claim of claims) {
    const place = placeName(claim)
    places.set(place, [...(places.get(place) ?? []), claim])
  }
  const blocks = [...places].map(
    ([place, group]) => html`<h3>${place}</h3><dl class="bars">${barsOf(group, known, largest)}</dl>`,
  )
  const more =
    claimsLeftOut > 0 ? html`<p class="soft">${claimsLeftOut} further figures are in model_counts.csv.</p>` : html``
  return html`<h2 id="counts">Counts by district and period</h2>
<p class="soft">Dark bars are totals; light bars beneath are parts of the total above and must not be added to it. Bars compare units of one level. Every number leads to its words and page.</p>
${blocks.length > 0 ? blocks : html`<p>No figures about models.</p>`}${more}`
}

/** Largest figure by the level of its subject: a province would make the bars of districts vanish. */
type Largest = ReadonlyMap<string | null, number>

function barsOf(group: readonly ReportClaim[], known: ReadonlySet<string>, largest: Largest): Html[] {
  const tops = group.filter((claim) => !claim.partOf.some((id) => known.has(id)))
  const shown = new Set<string>()
  const parts = (id: string, of: readonly string[]): Html[] =>
    group
      .filter((claim) => claim.partOf.includes(id) && !shown.has(claim.claimId) && isLast(claim, of))
      .flatMap((claim) => {
        shown.add(claim.claimId)
        return [barOf(claim, largest, true), ...parts(claim.claimId, of)]
      })
  // A part of several totals stands beneath the last of them.
  return tops.flatMap((claim, at) => [
    barOf(claim, largest, false),
    ...parts(
      claim.claimId,
      tops.slice(at + 1).map((later) => later.claimId),
    ),
  ])
}

function isLast(claim: ReportClaim, later: readonly string[]): boolean {
  return !claim.partOf.some((id) => later.includes(id))
}

function barOf(claim: ReportClaim, largest: Largest, part: boolean): Html {
  const share = (claim.count / largest.get(claim.subjectLevel)!).toFixed(4)
  const words = [
    ...[claim.unit, claim.measure === 'other' ? null : claim.measure, claim.sector, claim.holder],
    ...[claim.level === null ? null : `${claim.level} level`, claim.status === 'target' ? 'target' : null],
    ...[claim.topic === 'Dân vận khéo' || part ? null : `(${claim.topic ?? 'no scheme named'})`],
    ...[claim.conflict ? '· sources differ' : null, claim.pages > 1 ? `· ${claim.pages} pages` : null],
  ]
  const kind = part ? 'part' : 'total'
  return html`<dt class="${kind}">${part ? 'of which' : formatPeriod(claim)}</dt><dd class="${kind}"><span class="bar" style="--share:${share}"></span><a class="number" href="#c-${claim.claimId}">${formatCount(claim.count, claim.modality)}</a> <span class="what">${words.filter((word) => word !== null).join(' ')}</span></dd>`
}

/** District and year with the measures as columns; where pages differ, every figure stands in the cell. */
export function measuresSection({ claims }: ReportData): Html {
  const yearly = claims.filter((claim) => claim.yearly && claim.measure !== 'other')
  const measures = measureSchema.options.filter((measure) => yearly.some((claim) => claim.measure === measure))
  const rows = new Map<string, ReportClaim[]>()
  for (const claim of yearly) {
    const row = `${placeName(claim)}|${claim.periodFrom!.slice(0, 4)}`
    rows.set(row, [...(rows.get(row) ?? []), claim])
  }
  const body = [...rows].map(([row, own]) => {
    const [place, year] = row.split('|')
    const cells = measures.map((measure) => measureCell(own.filter((claim) => claim.measure === measure)))
    return html`<tr><th scope="row">${place!}</th><td>${year!}</td>${cells}</tr>\n`
  })
  const heads = measures.map((measure) => html`<th scope="col">${measure}</th>`)
  const table = html`<div class="scroll"><table class="measures"><thead><tr><th>district</th><th>year</th>${heads}</tr></thead><tbody>${body}</tbody></table></div>`
  return html`<h2 id="measures">Measures side by side</h2>
<p class="soft">Dân vận khéo models of whole districts in a calendar year. Several figures in a cell: sources differ.</p>
${yearly.length > 0 ? table : html`<p>No district states a yearly figure.</p>`}`
}

function measureCell(claims: readonly ReportClaim[]): Html {
  const links = claims.map(
    (claim, at) =>
      html`${at === 0 ? '' : ' · '}<a class="number" href="#c-${claim.claimId}">${formatCount(claim.count, claim.modality)}</a>`,
  )
  return claims.length > 1 ? html`<td class="differ">${links}</td>` : html`<td>${links}</td>`
}

function placeName({ place, province }: ReportClaim): string {
  return [place, province].filter((part) => part !== null).join(', ')
}

const states: Readonly<Record<string, { kind: string; words: string }>> = {
  figure: { kind: 'figure', words: 'a figure' },
  'on-topic-without-figure': { kind: 'topic', words: 'on topic, no figure' },
  'nothing-on-topic': { kind: 'none', words: 'read, nothing on topic' },
  unreachable: { kind: 'unreachable', words: 'unreachable' },
  'not-attempted': { kind: 'not', words: 'not attempted' },
}

/** District × year: what was published, with silence and failure shown. */
export function coverageSection({ cells, notAttempted }: ReportData): Html {
  const periods = [...new Set(cells.map((cell) => cell.period))].sort()
  const rows = new Map<string, Map<string, ReportCell>>()
  for (const cell of cells) {
    const name = `${cell.district}${cell.province === null ? '' : `, ${cell.province}`}`
    rows.set(name, (rows.get(name) ?? new Map()).set(cell.period, cell))
  }
  const body = [...rows].map(
    ([name, byPeriod]) =>
      html`<tr><th scope="row">${name}</th>${periods.map((period) => heatCell(byPeriod.get(period), period))}</tr>\n`,
  )
  const legend = Object.values(states).map(
    ({ kind, words }) => html`<li><span class="${kind}-state"></span>${words}</li>`,
  )
  return html`<h2 id="coverage">Coverage</h2>
<p class="soft">By year of publication, else of the event. Numbers are pages read. ${notAttempted} districts without a portal here are not shown.</p>
<ul class="legend">${legend}</ul>
<div class="scroll"><table class="heat"><thead><tr><th></th>${periods.map((period) => html`<th scope="col">${period}</th>`)}</tr></thead><tbody>${body}</tbody></table></div>`
}

function heatCell(cell: ReportCell | undefined, period: string): Html {
  if (!cell) return html`<td class="not-state"></td>`
  const { kind, words } = states[cell.state] ?? states['not-attempted']!
  return html`<td class="${kind}-state" title="${cell.district} ${period}: ${words}">${cell.pages > 0 ? cell.pages : ''}</td>`
}

/** Stated totals against their stated parts, mismatches first. */
export function checksSection({ checks }: ReportData): Html {
  const rows = checks.map(({ status, totals, parts, district, quote, title, url }) => {
    const sum = (figures: number[]) => figures.map((figure) => formatCount(figure)).join(' + ')
    return html`<tr><td class="${status}">${status}</td><td>${district ?? ''}</td><td>${sum(totals)} ${status === 'mismatch' ? '≠' : '='} ${sum(parts)}${status === 'partial' ? ' + …' : ''}</td><td lang="vi"><q>${quote}</q></td><td lang="vi">${link(url, title ?? url ?? '')}</td></tr>\n`
  })
  return html`<h2 id="checks">Breakdowns</h2>
<p class="soft">Totals with the parts that the same page states. Figures are never repaired.</p>
<div class="scroll"><table class="checks"><thead><tr><th>check</th><th>district</th><th>figures</th><th>words</th><th>page</th></tr></thead><tbody>${rows}</tbody></table></div>`
}

/** Every figure with its words and page; numbers above lead here. */
export function sourcesSection({ claims }: ReportData): Html {
  const items = claims.map(
    (claim) =>
      html`<li id="c-${claim.claimId}"><span class="number">${formatCount(claim.count, claim.modality)}</span> ${claim.unit ?? ''} · ${claim.place} · ${formatPeriod(claim)} <br><q lang="vi">${claim.quote}</q> <br><span lang="vi">${link(claim.url, claim.title ?? claim.url ?? 'page without title')}</span>${claim.publishedOn === null ? '' : `, ${claim.publishedOn}`} <code>${claim.claimId}</code></li>\n`,
  )
  return html`<h2 id="sources">Sources</h2><ol class="sources">${items}</ol>`
}
